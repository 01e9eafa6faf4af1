create or replace function app.keep_ask() returns trigger language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  insert into young_ask_kept (ask_id, person_id)
  select new.id, k.id from asks_inside.ask_is_about(new.child_id, new.kept_from) k(id)
  union select new.id, k.person_id from young_ask_kept k where k.ask_id = new.follows_id;
  return null;
end $$;
revoke all on function app.keep_ask from public, hearth_app, hearth_service;
grant execute on function app.keep_ask to hearth_app;

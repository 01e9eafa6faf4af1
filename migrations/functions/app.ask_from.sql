-- The name of whoever asks, for whoever hears it: an officer on duty may know the child in no other way.
create or replace function app.ask_from(the_ask uuid) returns text language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  if not app.hears_ask(the_ask) then return null; end if;
  return (select coalesce(c.known_as, c.given_name) || ' ' || c.family_name from young_ask a join child c on c.id = a.child_id
    where a.id = the_ask);
end $$;
revoke all on function app.ask_from from public, hearth_app, hearth_service;
grant execute on function app.ask_from to hearth_app;

-- A young person never gets a message: somebody may look over their shoulder.
create or replace function app.guard_message() returns trigger language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  if exists (select 1 from young_person y where y.person_id = new.person_id) then
    raise exception 'no message goes to a young person' using errcode = '42501';
  end if;
  return new;
end $$;
revoke all on function app.guard_message from public, hearth_app, hearth_service;
grant execute on function app.guard_message to hearth_app;

create or replace function app.used_measure(the_restraint uuid, the_person uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (
    select 1 from restraint_person p
    where p.restraint_id = the_restraint and p.part = 'used' and p.person_id = the_person);
end $$;
revoke all on function app.used_measure from public, hearth_app, hearth_service;
grant execute on function app.used_measure to hearth_app;

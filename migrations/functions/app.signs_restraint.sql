-- Who speaks and signs: the registered person of the setting, or whom they authorised. Never whoever used the measure.
create or replace function app.signs_restraint(the_restraint uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return app.sees_restraint(the_restraint) and not app.used_measure(the_restraint, app.person_id()) and exists (
    select 1 from restraint r where r.id = the_restraint and (
      app.manages(r.setting_id)
      or (app.works_at(r.setting_id) and exists (
        select 1 from restraint_authority a where a.restraint_id = r.id and a.person_id = app.person_id()))));
end $$;
revoke all on function app.signs_restraint from public, hearth_app, hearth_service;
grant execute on function app.signs_restraint to hearth_app;

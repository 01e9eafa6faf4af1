-- The incidents in settings that the visitor manages after which nobody has said yet who was there.
create or replace function app.incidents_without_names(the_step text) returns uuid[] language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return array(
    select i.id from incident i
    where i.setting_id = any ((select app.settings_managed())::uuid[]) and i.child_id not in (select app.sealed_around_me())
      and exists (
        select 1 from step t where t.incident_id = i.id and t.code = the_step and t.state in ('proposed', 'accepted'))
      and not exists (select 1 from check_in c where c.incident_id = i.id));
end $$;
revoke all on function app.incidents_without_names from public, hearth_app, hearth_service;
grant execute on function app.incidents_without_names to hearth_app;

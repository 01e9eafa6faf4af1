-- Speaks for an organisation in the local partnership.
create or replace function app.partners_for(the_organisation uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return app.leads_work_in(the_organisation) or exists (
    select 1 from membership m
    where m.organisation_id = the_organisation and m.person_id = app.person_id() and m.setting_id is null
      and m.role in ('commissioner', 'youth-justice-worker')
      and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today()));
end $$;
revoke all on function app.partners_for from public, hearth_app, hearth_service;
grant execute on function app.partners_for to hearth_app;

-- Leads the work of an organisation: manages a setting of it, or answers for it as a whole.
create or replace function app.leads_work_in(the_organisation uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (
    select 1 from membership m
    where m.organisation_id = the_organisation and m.person_id = app.person_id()
      and (m.role in ('registered-manager', 'supervising-social-worker') or (m.setting_id is null and m.role = 'administrator'))
      and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today()));
end $$;
revoke all on function app.leads_work_in from public, hearth_app, hearth_service;
grant execute on function app.leads_work_in to hearth_app;

-- Leads somebody's work: manages the setting where they work, or answers for their organisation as a whole.
create or replace function app.leads_person(the_person uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return the_person is distinct from app.person_id() and exists (
    select 1 from membership mine join membership theirs on theirs.organisation_id = mine.organisation_id
    where mine.person_id = app.person_id() and theirs.person_id = the_person
      and ((mine.setting_id = theirs.setting_id and mine.role in ('registered-manager', 'supervising-social-worker'))
        or (mine.setting_id is null and mine.role in ('administrator', 'registered-manager')))
      and mine.from_day <= app.today() and (mine.until_day is null or mine.until_day >= app.today())
      and theirs.from_day <= app.today() and (theirs.until_day is null or theirs.until_day >= app.today()));
end $$;
revoke all on function app.leads_person from public, hearth_app, hearth_service;
grant execute on function app.leads_person to hearth_app;

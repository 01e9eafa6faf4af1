-- Somebody who could speak with a person after an incident: manages the setting, manages another of the same
-- organisation, or answers for the organisation as a whole. Never the person.
create or replace function app.could_hold_check_in(the_setting uuid, the_person uuid, the_holder uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return the_holder <> the_person and exists (
    select 1 from setting s join membership m on m.organisation_id = s.organisation_id
    where s.id = the_setting and m.person_id = the_holder
      and (m.role in ('registered-manager', 'supervising-social-worker') or (m.setting_id is null and m.role = 'administrator'))
      and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today()));
end $$;
revoke all on function app.could_hold_check_in from public, hearth_app, hearth_service;
grant execute on function app.could_hold_check_in to hearth_app;

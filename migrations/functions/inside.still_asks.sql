create or replace function inside.still_asks(the_asker uuid, the_organisation uuid, the_setting uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (
    select 1 from membership m where m.person_id = the_asker and m.organisation_id = the_organisation
      and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today())
      and ((m.role = 'administrator' and m.setting_id is null) or (m.role = 'registered-manager' and m.setting_id = the_setting)));
end $$;
revoke all on function inside.still_asks from public, hearth_app, hearth_service;

-- Whoever manages the setting in person sees the check-ins of their staff, but not those of a manager there.
create or replace function app.sees_check_in(the_check_in uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (
    select 1 from check_in c
    where c.id = the_check_in and (
      c.person_id = app.person_id() or app.holds_check_in(c.id)
      or (app.manages_in_person(c.setting_id) and not app.leads_setting(c.setting_id, c.person_id))));
end $$;
revoke all on function app.sees_check_in from public, hearth_app, hearth_service;
grant execute on function app.sees_check_in to hearth_app;

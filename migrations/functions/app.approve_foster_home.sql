-- Keeps for how many children a foster home is approved, by the administrator of its provider.
create or replace function app.approve_foster_home(the_id uuid, the_setting uuid, the_day date, the_places integer, the_terms text)
returns boolean language plpgsql security definer set search_path = public, app, pg_temp as $$
declare
  s setting;
begin
  select * into s from setting where id = the_setting and kind = 'foster-home' and closed_on is null for update;
  if s.id is null or not app.administers(s.organisation_id) or the_day > app.today() then return false; end if;
  insert into foster_approval (id, setting_id, organisation_id, approved_on, places, terms, recorded_by, recorded_at)
  values (the_id, s.id, s.organisation_id, the_day, the_places, the_terms, app.person_id(), app.now());
  update setting set beds = (
    select f.places from foster_approval f where f.setting_id = s.id order by f.approved_on desc, f.recorded_at desc limit 1)
  where id = s.id;
  return true;
end $$;
revoke all on function app.approve_foster_home from public, hearth_app, hearth_service;
grant execute on function app.approve_foster_home to hearth_app;

-- The services whose work the visitor, or somebody they stand in for, does for some organisation.
create or replace function app.services_served() returns setof text language plpgsql stable security definer rows 20 set search_path = public, app, pg_temp as $$
declare
  mine uuid[] := array(select app.acts_for());
begin
  return query
    select s.service from unnest(array['youth-justice', 'early-help', 'childrens-services', 'health', 'school', 'advocacy',
      'police', 'voluntary']) as s(service)
    where exists (
      select 1 from membership m where m.person_id = any (mine) and m.setting_id is null
        and m.role = any (app.roles_of_service(s.service)) and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today()));
end $$;
revoke all on function app.services_served from public, hearth_app, hearth_service;
grant execute on function app.services_served to hearth_app;

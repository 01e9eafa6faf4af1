-- For which organisations the visitor, or somebody they stand in for, does which service's work today: what app.serves says
-- of one.
create or replace function app.serves_for() returns table (organisation_id uuid, service text) language plpgsql stable security definer rows 20 set search_path = public, app, pg_temp as $$
declare
  mine uuid[] := array(select app.acts_for());
begin
  return query
    select m.organisation_id, s.service from membership m
      join unnest(array['youth-justice', 'early-help', 'childrens-services', 'health', 'school', 'advocacy', 'police',
        'voluntary']) as s(service) on m.role = any (app.roles_of_service(s.service))
    where m.person_id = any (mine) and m.setting_id is null
      and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today());
end $$;
revoke all on function app.serves_for from public, hearth_app, hearth_service;
grant execute on function app.serves_for to hearth_app;

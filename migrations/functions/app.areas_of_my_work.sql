-- The authorities in whose area the visitor works: what app.knows_area says of one.
create or replace function app.areas_of_my_work() returns setof uuid language plpgsql stable security definer rows 20 set search_path = public, app, pg_temp as $$
declare
  mine uuid[] := array(select app.acts_for());
begin
  return query
    select a.id from membership m left join setting s on s.id = m.setting_id
      cross join lateral (values (m.organisation_id), (s.host_authority_id)) as a(id)
    where a.id is not null and app.is_staff() and m.person_id = any (mine)
      and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today());
end $$;
revoke all on function app.areas_of_my_work from public, hearth_app, hearth_service;
grant execute on function app.areas_of_my_work to hearth_app;

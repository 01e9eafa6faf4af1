-- The authorities for which the visitor has a part in finding homes.
create or replace function app.places_for() returns setof uuid language sql stable security definer rows 2 set search_path = public, app, pg_temp as $$
  select m.organisation_id from membership m join organisation o on o.id = m.organisation_id
  where m.person_id = app.person_id() and m.setting_id is null and o.kind = 'local-authority'
    and m.role in ('social-worker', 'personal-adviser', 'commissioner', 'placement-officer')
    and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today())
$$;
revoke all on function app.places_for from public, hearth_app, hearth_service;
grant execute on function app.places_for to hearth_app;

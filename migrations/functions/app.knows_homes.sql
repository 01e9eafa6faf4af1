-- Whether the visitor needs to know which homes there are: whoever finds them, and whoever places a child.
create or replace function app.knows_homes() returns boolean language sql stable security definer set search_path = public, app, pg_temp as $$
  select exists (select 1 from app.places_for()) or exists (
    select 1 from involvement i
    where i.person_id = any (array(select app.acts_for())) and i.role in ('social-worker', 'personal-adviser')
      and i.from_day <= app.today() and (i.until_day is null or i.until_day >= app.today()))
$$;
revoke all on function app.knows_homes from public, hearth_app, hearth_service;
grant execute on function app.knows_homes to hearth_app;

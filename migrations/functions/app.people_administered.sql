-- The people whose accounts the visitor looks after: what app.administers_person says of one.
create or replace function app.people_administered() returns setof uuid language plpgsql stable security definer rows 20 set search_path = public, app, pg_temp as $$
begin
  return query
    select m.person_id from membership m
    where m.organisation_id = any (array(select app.serves_as('administrator'))) and (m.until_day is null or m.until_day >= app.today())
      and not exists (
        select 1 from membership o where o.person_id = m.person_id and (o.until_day is null or o.until_day >= app.today())
          and o.organisation_id not in (select app.serves_as('administrator')));
end $$;
revoke all on function app.people_administered from public, hearth_app, hearth_service;
grant execute on function app.people_administered to hearth_app;

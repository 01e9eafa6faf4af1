-- The organisation as a whole for which the visitor does this work today.
create or replace function app.serves_as(the_role text) returns setof uuid language sql stable security definer rows 2 set search_path = public, app, pg_temp as $$
  select m.organisation_id from membership m
  where m.person_id = app.person_id() and m.role = the_role and m.setting_id is null
    and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today())
$$;
revoke all on function app.serves_as from public, hearth_app, hearth_service;
grant execute on function app.serves_as to hearth_app;

-- The imports of the authorities that the visitor administers.
create or replace function app.my_return_imports() returns setof uuid language sql stable security definer rows 20 set search_path = public, app, pg_temp as $$
  select i.id from return_import i where i.authority_id = any (array(select app.serves_as('administrator')))
$$;
revoke all on function app.my_return_imports from public, hearth_app, hearth_service;
grant execute on function app.my_return_imports to hearth_app;

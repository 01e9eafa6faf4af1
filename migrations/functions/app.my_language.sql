-- The language in which a young person reads their own pages; null for English, and while they have not said.
create or replace function app.my_language() returns text language sql stable security definer set search_path = public, app, pg_temp as $$
  select p.reads_in from person_account p where p.id = app.person_id()
$$;
revoke all on function app.my_language from public, hearth_app, hearth_service;
grant execute on function app.my_language to hearth_app;

-- A young person chooses the language of their own pages.
create or replace function app.read_in(the_language text) returns void language sql security definer set search_path = public, app, pg_temp as $$
  update person_account set reads_in = the_language where id = app.person_id() and app.me_child() is not null;
$$;
revoke all on function app.read_in from public, hearth_app, hearth_service;
grant execute on function app.read_in to hearth_app;

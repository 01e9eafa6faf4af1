-- Somebody knows what changed until a day; an older page that was left open takes nothing back.
create or replace function app.see_changes(until_day date) returns void language sql security definer set search_path = public, app, pg_temp as $$
  update person_account set changes_seen = greatest(changes_seen, until_day) where id = app.person_id();
$$;
revoke all on function app.see_changes from public, hearth_app, hearth_service;
grant execute on function app.see_changes to hearth_app;

-- Takes back that I have read these notices: those of the one press, within ten minutes, that I have not answered.
create or replace function app.unread_notices(the_notice uuid) returns integer language plpgsql security definer set search_path = public, app, pg_temp as $$
declare
  pressed timestamptz;
  unread integer;
begin
  select n.acknowledged_at into pressed from notice n
  where n.id = the_notice and n.acknowledged_by = app.person_id() and n.acknowledged_at > app.now() - interval '10 minutes';
  update notice n set acknowledged_at = null, acknowledged_by = null
  where n.acknowledged_by = app.person_id() and n.acknowledged_at = pressed and n.answer is null
    and n.child_id not in (select app.sealed_around_me());
  get diagnostics unread = row_count;
  return unread;
end $$;
revoke all on function app.unread_notices from public, hearth_app, hearth_service;
grant execute on function app.unread_notices to hearth_app;

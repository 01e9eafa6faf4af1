-- A second person says that two entries are one child: from then on the young person reads both.
create or replace function app.agree_to_merge(the_one uuid, the_other uuid) returns boolean language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  update child_merge m set agreed_by = app.person_id(), agreed_at = app.now()
  where m.kept_id in (the_one, the_other) and m.merged_id in (the_one, the_other) and app.agrees_to_merge(m.id);
  return found;
end $$;
revoke all on function app.agree_to_merge from public, hearth_app, hearth_service;
grant execute on function app.agree_to_merge to hearth_app;

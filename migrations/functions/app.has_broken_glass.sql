-- A broken glass opens to whoever still has work here.
create or replace function app.has_broken_glass(the_child uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return app.is_staff() and exists (
    select 1 from break_glass b
    where b.child_id = the_child and b.person_id = app.person_id() and b.ended_at is null
      and b.opened_at <= app.now() and b.until_at > app.now()
      and (case when b.verdict is null then b.review_due_at > app.now() else b.verdict = 'justified' end));
end $$;
revoke all on function app.has_broken_glass from public, hearth_app, hearth_service;
grant execute on function app.has_broken_glass to hearth_app;

-- Whether the seal of one of these children keeps a line from the visitor. What somebody wrote after the seal they knew
-- without us: their own line stays theirs, and by writing a name nobody finds out whether that child is sealed.
create or replace function app.is_kept_by_seal(the_children uuid[], the_author uuid, the_time timestamptz) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (
    select 1 from child_seal s where s.child_id = any (the_children) and s.lifted_at is null
      and not inside.has_key(s.id, app.person_id())
      and not (the_author = app.person_id() and the_time >= s.sealed_at));
end $$;
revoke all on function app.is_kept_by_seal from public, hearth_app, hearth_service;
grant execute on function app.is_kept_by_seal to hearth_app;

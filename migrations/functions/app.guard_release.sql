-- Only the state moves, and only on: asked, then released or withheld; what was released can be taken back.
create or replace function app.guard_release() returns trigger language plpgsql security definer set search_path = public, app, pg_temp as $$
begin if tg_op <> 'INSERT' and app.is_destroying() then return coalesce(new, old); end if;
  if (new.id, new.child_id, new.fact_kind, new.source, new.source_id, new.asked_by, new.asked_at, new.due_at)
    is distinct from (old.id, old.child_id, old.fact_kind, old.source, old.source_id, old.asked_by, old.asked_at, old.due_at)
    or (old.state, new.state) not in (('asked', 'released'), ('asked', 'withheld'), ('released', 'withheld')) then
    raise exception 'a text that was asked for is never changed: only what came of it' using errcode = 'HR001';
  end if;
  return new;
end $$;
revoke all on function app.guard_release from public, hearth_app, hearth_service;
grant execute on function app.guard_release to hearth_app;

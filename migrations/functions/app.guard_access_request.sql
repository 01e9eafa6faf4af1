-- Who asked, for whom and when never changes; what is settled stays settled.
create or replace function app.guard_access_request() returns trigger language plpgsql security definer set search_path = public, app, pg_temp as $$
begin if tg_op <> 'INSERT' and app.is_destroying() then return coalesce(new, old); end if;
  if (new.id, new.child_id, new.asked_as, new.asker_name, new.how, new.wants, new.received_on, new.asked_by, new.asked_at)
    is distinct from (old.id, old.child_id, old.asked_as, old.asker_name, old.how, old.wants, old.received_on, old.asked_by, old.asked_at)
    or old.state in ('handed-over', 'refused', 'withdrawn')
    or (old.extended_on is not null and new.extended_on is distinct from old.extended_on)
    or (new.state = 'handed-over' and old.state <> 'ready') then
    raise exception 'a request that was made is never changed: only what comes of it' using errcode = 'HR001';
  end if;
  if new.state = 'ready' and old.state <> 'ready' and (
    not exists (select 1 from access_pack p where p.request_id = new.id)
    or exists (select 1 from access_piece p where p.request_id = new.id and p.state = 'waiting')) then
    raise exception 'a piece waits to be checked' using errcode = 'HR001';
  end if;
  update step s set due_at = (new.due_on + 1)::timestamp at time zone 'Europe/London' - interval '1 minute'
  where s.about = 'subject-access' and s.about_id = new.id and s.state in ('proposed', 'accepted')
    and new.due_on <> old.due_on;
  return new;
end $$;
revoke all on function app.guard_access_request from public, hearth_app, hearth_service;
grant execute on function app.guard_access_request to hearth_app;

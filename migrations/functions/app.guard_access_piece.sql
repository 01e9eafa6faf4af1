-- What was gathered is what is checked; once it is ready, nothing of it changes.
create or replace function app.guard_access_piece() returns trigger language plpgsql security definer set search_path = public, app, pg_temp as $$
begin if tg_op <> 'INSERT' and app.is_destroying() then return coalesce(new, old); end if;
  if (new.id, new.request_id, new.child_id, new.table_name, new.row_key, new.held::text)
    is distinct from (old.id, old.request_id, old.child_id, old.table_name, old.row_key, old.held::text)
    or (old.words is not null and new.words is distinct from old.words)
    or not exists (select 1 from access_request r where r.id = new.request_id and r.state = 'open') then
    raise exception 'what was gathered is never changed: only what is done about it' using errcode = 'HR001';
  end if;
  return new;
end $$;
revoke all on function app.guard_access_piece from public, hearth_app, hearth_service;
grant execute on function app.guard_access_piece to hearth_app;

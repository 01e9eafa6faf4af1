-- What was supplied never changes, and goes only when its import came to nothing.
create or replace function app.guard_return_row() returns trigger language plpgsql security definer set search_path = public, app, pg_temp as $$
begin if tg_op <> 'INSERT' and app.is_destroying() then return coalesce(new, old); end if;
  if tg_op = 'DELETE' and exists (
    select 1 from return_import i where i.id = old.import_id and i.state in ('refused', 'abandoned', 'undone')) then
    return old;
  end if;
  raise exception 'a supplied row is kept as it is' using errcode = '42501';
end $$;
revoke all on function app.guard_return_row from public, hearth_app, hearth_service;
grant execute on function app.guard_return_row to hearth_app;

-- Append only for the owner too: a signed row cannot be changed by anybody's mistake. Retention will have its own door.
create or replace function app.refuse_change() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op <> 'TRUNCATE' and app.is_destroying() then return coalesce(new, old); end if;
  raise exception 'signed records are never changed: add to them instead' using errcode = 'HR001';
end $$;
revoke all on function app.refuse_change from public, hearth_app, hearth_service;
grant execute on function app.refuse_change to hearth_app;

create or replace function app.is_destroying() returns boolean language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return exists (select 1 from inside.destruction_under_way d where d.in_transaction = pg_current_xact_id_if_assigned());
end $$;
revoke all on function app.is_destroying from public, hearth_app, hearth_service;
grant execute on function app.is_destroying to hearth_app, hearth_service;

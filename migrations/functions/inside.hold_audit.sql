-- While a batch is sealed no event is added. The lock asks for a right that nobody has who only serves.
create or replace function inside.hold_audit() returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  lock table public.audit_event in share mode;
end
$$;
revoke all on function inside.hold_audit from public, hearth_app, hearth_service;
grant execute on function inside.hold_audit to hearth_service;

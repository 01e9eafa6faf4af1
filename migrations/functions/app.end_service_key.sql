-- Ends a key of another system, from the next request on.
create or replace function app.end_service_key(the_id uuid) returns boolean
language plpgsql security definer set search_path = public, app, pg_temp as $$
declare
  done boolean;
begin
  update service_key k set ended_at = app.now() from service_account a
  where k.id = the_id and a.id = k.account_id and k.ended_at is null and app.administers(a.organisation_id) returning true into done;
  return coalesce(done, false);
end $$;
revoke all on function app.end_service_key from public, hearth_app, hearth_service;
grant execute on function app.end_service_key to hearth_app;

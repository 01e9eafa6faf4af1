-- What was found in Ofsted's register is how the home stands from now on.
create or replace function app.take_over_check() returns trigger language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  update setting set registration = new.registration, urn = coalesce(new.urn, urn) where id = new.setting_id;
  return null;
end $$;
revoke all on function app.take_over_check from public, hearth_app, hearth_service;
grant execute on function app.take_over_check to hearth_app;

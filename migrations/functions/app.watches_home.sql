create or replace function app.watches_home(the_setting uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return app.manages(the_setting) or app.commissions_home(the_setting);
end $$;
revoke all on function app.watches_home from public, hearth_app, hearth_service;
grant execute on function app.watches_home to hearth_app;

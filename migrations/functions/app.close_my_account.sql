create or replace function app.close_my_account() returns boolean language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  if app.me_child() is null then return false; end if;
  return inside.close_account(app.me_child(), app.person_id());
end $$;
revoke all on function app.close_my_account from public, hearth_app, hearth_service;
grant execute on function app.close_my_account to hearth_app;

create or replace function app.is_me(the_child uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return coalesce(app.me_child() = the_child, false);
end $$;
revoke all on function app.is_me from public, hearth_app, hearth_service;
grant execute on function app.is_me to hearth_app;

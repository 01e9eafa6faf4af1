-- Somebody has signed in, and it is an account for work that they have today.
create or replace function app.is_staff() returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return app.person_id() is not null and app.has_work(app.person_id());
end $$;
revoke all on function app.is_staff from public, hearth_app, hearth_service;
grant execute on function app.is_staff to hearth_app;

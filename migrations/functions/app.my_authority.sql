create or replace function app.my_authority() returns uuid language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return (select c.responsible_authority_id from child c where c.id = app.me_child());
end $$;
revoke all on function app.my_authority from public, hearth_app, hearth_service;
grant execute on function app.my_authority to hearth_app;

-- The child whom the visitor is, with an account of their own; null for everybody else.
create or replace function app.me_child() returns uuid language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return (select y.child_id from young_person y where y.person_id = app.person_id() and y.closed_at is null);
end $$;
revoke all on function app.me_child from public, hearth_app, hearth_service;
grant execute on function app.me_child to hearth_app;

-- The check-ins of which the visitor reads what was said: what app.sees_check_in says of one.
create or replace function app.check_ins_read() returns uuid[] language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return array(
    select c.id from unnest(app.check_ins_seen()) as c(id) where app.sees_check_in(c.id));
end $$;
revoke all on function app.check_ins_read from public, hearth_app, hearth_service;
grant execute on function app.check_ins_read to hearth_app;

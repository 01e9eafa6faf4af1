create or replace function app.end_my_sign_ins() returns void language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  if app.me_child() is null then return; end if;
  update session s set revoked_at = app.now() where s.person_id = app.person_id() and s.revoked_at is null;
end $$;
revoke all on function app.end_my_sign_ins from public, hearth_app, hearth_service;
grant execute on function app.end_my_sign_ins to hearth_app;

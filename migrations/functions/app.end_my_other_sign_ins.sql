-- A young person who changes their secret words ends every sign-in but this one: whoever knew the old words is out.
create or replace function app.end_my_other_sign_ins(the_session text) returns void language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  if app.me_child() is null then return; end if;
  update session s set revoked_at = app.now()
  where s.person_id = app.person_id() and s.revoked_at is null and s.id::text <> the_session;
end $$;
revoke all on function app.end_my_other_sign_ins from public, hearth_app, hearth_service;
grant execute on function app.end_my_other_sign_ins to hearth_app;

-- The young person stops it; the reviewing officer and the advocate are told.
create or replace function app.stop_my_account_act(the_act uuid) returns boolean language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  update young_account_act a set stopped_at = app.now()
    where a.id = the_act and app.is_me(a.child_id) and a.done_at is null and a.stopped_at is null;
  if not found then return false; end if;
  perform inside.tell_line(app.me_child(), 'This young person stopped something that adults agreed to about their account. Speak with them.');
  return true;
end $$;
revoke all on function app.stop_my_account_act from public, hearth_app, hearth_service;
grant execute on function app.stop_my_account_act to hearth_app;

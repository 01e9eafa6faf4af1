-- Takes an open check-in over: the clock stays. False when it is not theirs to take, or the talk was held.
create or replace function app.take_check_in(the_check_in uuid) returns boolean language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  if not app.could_take_check_in(the_check_in) then return false; end if;
  update check_in set held_by = app.person_id() where id = the_check_in;
  return true;
end $$;
revoke all on function app.take_check_in from public, hearth_app, hearth_service;
grant execute on function app.take_check_in to hearth_app;

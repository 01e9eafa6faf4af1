create or replace function app.challenge_was_passed_on(the_challenge uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (select 1 from step s join step_event e on e.step_id = s.id
    where s.about = 'challenge' and s.about_id = the_challenge and e.event = 'escalated');
end $$;
revoke all on function app.challenge_was_passed_on from public, hearth_app, hearth_service;
grant execute on function app.challenge_was_passed_on to hearth_app;

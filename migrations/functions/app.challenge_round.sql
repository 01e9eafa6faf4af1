create or replace function app.challenge_round(the_challenge uuid) returns integer language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return case when exists (
    select 1 from challenge_event e where e.challenge_id = the_challenge and e.event = 'still-not-right') then 2 else 1 end;
end $$;
revoke all on function app.challenge_round from public, hearth_app, hearth_service;
grant execute on function app.challenge_round to hearth_app;

-- The order of things: nothing after the end, an answer in its own round, "still not right" only to an answer.
create or replace function app.guard_challenge_event() returns trigger language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  perform 1 from challenge c where c.id = new.challenge_id for update;
  if new.event <> 'still-not-right' and new.round <> app.challenge_round(new.challenge_id)
    or new.event = 'still-not-right' and (new.round <> 1 or app.challenge_round(new.challenge_id) <> 1)
    or exists (select 1 from challenge_event e where e.challenge_id = new.challenge_id and e.event in ('settled', 'withdrawn'))
    or new.event in ('still-not-right', 'settled') and not exists (
      select 1 from challenge_event e where e.challenge_id = new.challenge_id and e.event = 'answered' and e.round = new.round)
    or new.event in ('withdrawn', 'acknowledged') and exists (
      select 1 from challenge_event e where e.challenge_id = new.challenge_id and e.event = 'answered' and e.round = new.round) then
    raise exception 'this has moved on' using errcode = '23505';
  end if;
  if new.decision_id is not null and not exists (
    select 1 from decision d join challenge c on c.incident_id = d.incident_id
    where d.id = new.decision_id and c.id = new.challenge_id and d.decided_at > c.raised_at) then
    raise exception 'that decision is about something else' using errcode = '42501';
  end if;
  return new;
end $$;
revoke all on function app.guard_challenge_event from public, hearth_app, hearth_service;
grant execute on function app.guard_challenge_event to hearth_app;

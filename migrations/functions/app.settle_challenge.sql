-- What is done is done: a step of a challenge ends with what it asks for, whoever of those who may has done it.
create or replace function app.settle_challenge() returns trigger language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  with settled as (
    update step s set state = case new.event when 'withdrawn' then 'revoked' else 'done' end, changed_at = app.now()
    where s.about = 'challenge' and s.about_id = new.challenge_id and s.state in ('proposed', 'accepted')
      and (new.event in ('answered', 'withdrawn') or (new.event = 'acknowledged' and s.code = 'acknowledge-challenge'))
    returning s.id, s.state)
  insert into step_event (id, step_id, event, words, person_id, happened_at)
  select md5(s.id::text || new.id::text)::uuid, s.id, s.state, case new.event
      when 'acknowledged' then 'The young person was told that it was seen.'
      when 'answered' then 'The challenge was answered.'
      else 'The young person took the challenge back.' end, app.person_id(), app.now()
  from settled s;
  return null;
end $$;
revoke all on function app.settle_challenge from public, hearth_app, hearth_service;
grant execute on function app.settle_challenge to hearth_app;

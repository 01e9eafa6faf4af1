-- What is open is settled with what it was for: the approval by the approval, everything when the move does not happen.
create or replace function app.settle_steps_of_move() returns trigger language plpgsql security definer set search_path = public, app, pg_temp as $$
declare
  approved boolean := to_jsonb(new) ->> 'verdict' is not distinct from 'approved';
  happens boolean := exists (
    select 1 from placement_move m where m.id = new.move_id and m.emergency and to_jsonb(new) ? 'verdict') or approved;
begin
  if to_jsonb(new) ->> 'event' = 'began' then return null; end if;
  with settled as (
    update step s set state = case when approved then 'done' else 'declined' end, changed_at = app.now()
    where s.about = 'move' and s.about_id = new.move_id and s.state in ('proposed', 'accepted') and (s.by_matter or not happens)
    returning s.id, s.state)
  insert into step_event (id, step_id, event, words, person_id, happened_at)
  select gen_random_uuid(), s.id, s.state, new.words, app.person_id(), app.now() from settled s;
  return null;
end $$;
revoke all on function app.settle_steps_of_move from public, hearth_app, hearth_service;
grant execute on function app.settle_steps_of_move to hearth_app;
create or replace trigger move_approval_settles after insert on move_approval for each row execute function app.settle_steps_of_move();
create or replace trigger move_event_settles after insert on move_event for each row execute function app.settle_steps_of_move();

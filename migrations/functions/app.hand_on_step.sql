-- Hands a step on, with the reason: whoever takes it finds it in their own list. False where they cannot take it.
create or replace function app.hand_on_step(the_step uuid, the_taker uuid, the_words text, the_event uuid) returns boolean
language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  if not exists (select from app.takers_of_step(the_step) t where t.id = the_taker) then return false; end if;
  insert into step_event (id, step_id, event, words, to_person_id, person_id, happened_at)
  values (the_event, the_step, 'handed-over', the_words, the_taker, app.person_id(), app.now());
  update step set owner_id = the_taker, made_for_id = the_taker, changed_at = app.now() where id = the_step;
  return true;
end $$;
revoke all on function app.hand_on_step from public, hearth_app, hearth_service;
grant execute on function app.hand_on_step to hearth_app;

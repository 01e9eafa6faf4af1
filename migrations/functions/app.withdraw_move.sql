-- Withdraws a move that has not begun or lies ahead: everything is as it was before, and the move stays readable.
create or replace function app.withdraw_move(the_move uuid, the_event uuid, the_words text) returns boolean
language plpgsql security definer set search_path = public, app, pg_temp as $$
declare
  m placement_move;
  b move_event;
begin
  select * into m from placement_move where id = the_move for update;
  select * into b from move_event where move_id = the_move and event = 'began';
  if m.id is null or not app.adds(m.child_id, 'home') or app.move_under_way(m.child_id) is distinct from m.id then
    return false;
  end if;
  insert into move_event (id, move_id, child_id, event, words, person_id, happened_at)
  values (the_event, m.id, m.child_id, 'withdrawn', the_words, app.person_id(), app.now());
  if b.id is not null then
    delete from placement p where p.id = b.placement_id and p.from_day > app.today();
    update placement p set until_day = (e ->> 'until')::date
    from jsonb_array_elements(b.ended) e where p.id = (e ->> 'id')::uuid and p.child_id = m.child_id;
  end if;
  return true;
end $$;
revoke all on function app.withdraw_move from public, hearth_app, hearth_service;
grant execute on function app.withdraw_move to hearth_app;

-- Gives somebody else what somebody owned.
create or replace function inside.take_over(the_person uuid, the_taker uuid, the_child uuid, the_setting uuid) returns void
language plpgsql security definer set search_path = public, app, pg_temp as $$
declare
  ids uuid[];
begin
  select array_agg(o.id) into ids from inside.owned(the_person, the_child, the_setting) o;
  -- What is about a sealed record goes to somebody who can open it.
  insert into step_event (id, step_id, event, words, to_person_id, person_id, happened_at)
  select gen_random_uuid(), s.id, 'handed-over', 'The owner has left: somebody else has it.',
    case when inside.opens(the_taker, s.child_id) then the_taker else coalesce(inside.key_holder(s.child_id), the_taker) end,
    app.person_id(), app.now()
  from step s where s.id = any (ids) and s.owner_id = the_person;
  update step s set owner_id = case when s.owner_id = the_person then t.taker else s.owner_id end,
    made_for_id = case when s.made_for_id = the_person then t.taker else s.made_for_id end, changed_at = app.now()
  from (
    select o.id, case when inside.opens(the_taker, o.child_id) then the_taker
      else coalesce(inside.key_holder(o.child_id), the_taker) end as taker
    from step o where o.id = any (ids)) t
  where s.id = t.id;
  update notice n set to_person_id = the_taker where n.id = any (ids);
  update break_glass b set owner_id = the_taker where b.id = any (ids) and b.person_id <> the_taker;
  update break_glass b set owner_id = null where b.id = any (ids) and b.person_id = the_taker;
end $$;
revoke all on function inside.take_over from public, hearth_app, hearth_service;

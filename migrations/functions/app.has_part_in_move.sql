-- Whether the visitor has an open part in a move of the child: asked to approve it, or with something to do for it.
create or replace function app.has_part_in_move(the_child uuid) returns boolean language sql stable security definer set search_path = public, app, pg_temp as $$
  select not app.is_sealed_from_me(the_child) and (
    exists (
      select 1 from placement_move m where m.child_id = the_child and m.asked_id in (select app.acts_for())
        and not exists (select 1 from move_approval a where a.move_id = m.id)
        and not exists (select 1 from move_event e where e.move_id = m.id and e.event = 'withdrawn'))
    or exists (
      select 1 from move_task t where t.child_id = the_child and t.owner_id in (select app.acts_for())
        and t.state in ('due', 'sent', 'accepted')))
$$;
revoke all on function app.has_part_in_move from public, hearth_app, hearth_service;
grant execute on function app.has_part_in_move to hearth_app;

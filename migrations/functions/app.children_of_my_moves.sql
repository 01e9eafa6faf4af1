-- The children in whose move the visitor has an open part, asked to approve it or with something to do. Not
-- a child whose record is sealed from them.
create or replace function app.children_of_my_moves() returns uuid[] language plpgsql stable security definer set search_path = public, app, pg_temp as $$
declare
  mine uuid[] := array(select app.acts_for());
begin
  return array(
    select o.child_id from (
      select m.child_id from placement_move m
      where m.asked_id = any (mine)
        and not exists (select 1 from move_approval a where a.move_id = m.id)
        and not exists (select 1 from move_event e where e.move_id = m.id and e.event = 'withdrawn')
      union
      select s.child_id from step s
      where s.about = 'move' and s.owner_id = any (mine) and s.state in ('proposed', 'accepted', 'sent', 'confirmed')
    ) o
    where not exists (
      select 1 from child_seal s
      where s.child_id = o.child_id and s.lifted_at is null and not inside.has_key(s.id, app.person_id())));
end $$;
revoke all on function app.children_of_my_moves from public, hearth_app, hearth_service;
grant execute on function app.children_of_my_moves to hearth_app;

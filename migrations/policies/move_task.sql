-- Made with the move, by whoever makes it, for its child and its setting; and handed to nobody who has no part in it.
create policy move_task_made on move_task for insert to hearth_app with check (
  state = 'due' and child_id = any ((select app.children_added_to('home'))::uuid[])
  and exists (
    select 1 from placement_move m where m.id = move_id and m.child_id = move_task.child_id
      and m.setting_id = move_task.setting_id and m.made_by = app.person_id() and m.made_at = move_task.made_at)
  and (owner_id is null or owner_id in (select o.person_id from app.owners_in_move(move_id, owner_role) o)));
create policy move_task_moved on move_task for update to hearth_app
  using (not by_approval and child_id not in (select app.sealed_around_me())
    and (owner_id = any (array(select app.acts_for())) or child_id = any ((select app.children_added_to('home'))::uuid[])))
  with check (app.does_move_task(id));
create policy move_task_seen on move_task for select to hearth_app using (
  child_id not in (select app.sealed_around_me())
  and (owner_id = any (array(select app.acts_for()))
    or exists (select 1 from placement_move m where m.id = move_task.move_id)));

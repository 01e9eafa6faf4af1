create policy move_made on placement_move for insert to hearth_app with check (
  made_by = app.person_id() and child_id = any ((select app.children_added_to('home'))::uuid[])
  and (asked_id is null or asked_id in (select c.person_id from app.who_approves(child_id, approval) c)));
create policy move_seen on placement_move for select to hearth_app using (
  child_id not in (select app.sealed_around_me())
  and ((child_id = any ((select app.children_open('home'))::uuid[]) and child_id = any ((select app.children_open('record'))::uuid[])) or asked_id = any (array(select app.acts_for()))));

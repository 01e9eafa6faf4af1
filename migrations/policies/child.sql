-- A name is added by whoever may add to the identity of a child.
create policy child_named on child for update to hearth_app
  using (id = any ((select app.children_added_to('identity'))::uuid[])) with check (id = any ((select app.children_added_to('identity'))::uuid[]));
-- Whoever is asked about a child, or has something to do for them, knows who it is, and no longer than that.
create policy child_of_a_move on child for select to hearth_app using (
  id = any ((select app.children_of_my_moves())::uuid[]));
create policy child_seen on child for select to hearth_app using (id = any ((select app.children_open('identity'))::uuid[]));

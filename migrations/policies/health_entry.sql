create policy health_added on health_entry for insert to hearth_app with check (
  written_by = app.person_id() and child_id = any ((select app.children_added_to('health'))::uuid[]));
create policy health_seen on health_entry for select to hearth_app using (child_id = any ((select app.children_open('health'))::uuid[]));

create policy nationality_added on nationality_entry for insert to hearth_app with check (
  written_by = app.person_id() and child_id = any ((select app.children_added_to('nationality'))::uuid[]));
create policy nationality_seen on nationality_entry for select to hearth_app using (child_id = any ((select app.children_open('nationality'))::uuid[]));

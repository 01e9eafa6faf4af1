create policy screening_entry_added on screening_entry for insert to hearth_app with check (
  added_by = app.person_id() and child_id = any ((select app.children_added_to('record'))::uuid[]) and app.is_screening_of(screening_id, child_id));
create policy screening_entry_seen on screening_entry for select to hearth_app using (child_id = any ((select app.children_open('record'))::uuid[]));

create policy address_added on address_entry for insert to hearth_app with check (
  written_by = app.person_id() and child_id = any ((select app.children_added_to('address'))::uuid[]));
create policy address_seen on address_entry for select to hearth_app using (child_id = any ((select app.children_open('address'))::uuid[]));

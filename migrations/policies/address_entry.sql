create policy address_added on address_entry for insert to hearth_app with check (
  written_by = app.person_id() and app.adds(child_id, 'address'));
create policy address_seen on address_entry for select to hearth_app using (app.sees(child_id, 'address'));

create policy missing_departure_made on missing_departure for insert to hearth_app with check (
  person_id = app.person_id() and child_id = any ((select app.children_added_to('record'))::uuid[]));
create policy missing_departure_seen on missing_departure for select to hearth_app
  using (child_id = any ((select app.children_open('record'))::uuid[]));

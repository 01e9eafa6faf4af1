create policy missing_look_back_made on missing_look_back for insert to hearth_app with check (
  person_id = app.person_id() and child_id = any ((select app.children_added_to('record'))::uuid[]));
create policy missing_look_back_seen on missing_look_back for select to hearth_app
  using (child_id = any ((select app.children_open('record'))::uuid[]));

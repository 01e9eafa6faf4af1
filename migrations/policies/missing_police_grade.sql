create policy missing_police_grade_made on missing_police_grade for insert to hearth_app
  with check (((written_by = app.person_id()) and child_id = any ((select app.children_added_to('record'))::uuid[])));
create policy missing_police_grade_seen on missing_police_grade for select to hearth_app
  using (child_id = any ((select app.children_open('record'))::uuid[]));

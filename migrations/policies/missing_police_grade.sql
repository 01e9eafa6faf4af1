create policy missing_police_grade_made on missing_police_grade for insert to hearth_app
  with check (((written_by = app.person_id()) and app.adds(child_id, 'record')));
create policy missing_police_grade_seen on missing_police_grade for select to hearth_app
  using (app.sees(child_id, 'record'));

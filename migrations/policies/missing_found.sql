create policy missing_found_made on missing_found for insert to hearth_app
  with check (((written_by = app.person_id()) and app.adds(child_id, 'record')));
create policy missing_found_seen on missing_found for select to hearth_app
  using (app.sees(child_id, 'record'));

create policy missing_entry_made on missing_entry for insert to hearth_app
  with check (((written_by = app.person_id()) and app.adds(child_id, 'record')));
create policy missing_entry_seen on missing_entry for select to hearth_app
  using (app.sees(child_id, 'record'));

create policy missing_return_made on missing_return for insert to hearth_app
  with check (((written_by = app.person_id()) and app.adds(child_id, 'record')));
create policy missing_return_seen on missing_return for select to hearth_app
  using (app.sees(child_id, 'record'));

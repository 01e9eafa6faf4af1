create policy missing_form_made on missing_form for insert to hearth_app
  with check (((written_by = app.person_id()) and app.adds(child_id, 'record')));
create policy missing_form_seen on missing_form for select to hearth_app
  using (app.sees(child_id, 'record'));

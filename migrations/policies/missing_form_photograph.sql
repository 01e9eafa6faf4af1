create policy missing_form_photograph_made on missing_form_photograph for insert to hearth_app
  with check (((written_by = app.person_id()) and app.adds(child_id, 'record')));
create policy missing_form_photograph_seen on missing_form_photograph for select to hearth_app
  using (app.sees(child_id, 'record'));

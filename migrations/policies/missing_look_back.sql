create policy missing_look_back_made on missing_look_back for insert to hearth_app with check (
  person_id = app.person_id() and app.adds(child_id, 'record'));
create policy missing_look_back_seen on missing_look_back for select to hearth_app
  using (app.sees(child_id, 'record'));

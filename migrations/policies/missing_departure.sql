create policy missing_departure_made on missing_departure for insert to hearth_app with check (
  person_id = app.person_id() and app.adds(child_id, 'record'));
create policy missing_departure_seen on missing_departure for select to hearth_app
  using (app.sees(child_id, 'record'));

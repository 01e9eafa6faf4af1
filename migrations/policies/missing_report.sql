create policy missing_report_made on missing_report for insert to hearth_app
  with check (((written_by = app.person_id()) and app.adds(child_id, 'record')));
create policy missing_report_seen on missing_report for select to hearth_app
  using (app.sees(child_id, 'record'));

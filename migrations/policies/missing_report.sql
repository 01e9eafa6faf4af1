create policy missing_report_made on missing_report for insert to hearth_app
  with check (((written_by = app.person_id()) and child_id = any ((select app.children_added_to('record'))::uuid[])));
create policy missing_report_seen on missing_report for select to hearth_app
  using (child_id = any ((select app.children_open('record'))::uuid[]));

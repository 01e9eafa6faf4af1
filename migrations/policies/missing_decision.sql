create policy missing_decision_made on missing_decision for insert to hearth_app with check (
  decided_by = app.person_id() and child_id = any ((select app.children_added_to('record'))::uuid[]));
create policy missing_decision_seen on missing_decision for select to hearth_app
  using (child_id = any ((select app.children_open('record'))::uuid[]));

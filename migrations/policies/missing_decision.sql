create policy missing_decision_made on missing_decision for insert to hearth_app with check (
  decided_by = app.person_id() and app.adds(child_id, 'record'));
create policy missing_decision_seen on missing_decision for select to hearth_app
  using (app.sees(child_id, 'record'));

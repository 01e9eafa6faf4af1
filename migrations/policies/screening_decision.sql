create policy screening_decision_added on screening_decision for insert to hearth_app with check (
  decided_by = app.person_id() and app.adds(child_id, 'record') and app.is_screening_of(screening_id, child_id));
create policy screening_decision_seen on screening_decision for select to hearth_app using (app.sees(child_id, 'record'));

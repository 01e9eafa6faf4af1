create policy screening_decision_added on screening_decision for insert to hearth_app with check (
  decided_by = app.person_id() and child_id = any ((select app.children_added_to('record'))::uuid[]) and app.is_screening_of(screening_id, child_id));
create policy screening_decision_seen on screening_decision for select to hearth_app using (child_id = any ((select app.children_open('record'))::uuid[]));

create policy substance_use_recorded on substance_use for insert to hearth_app with check (
  recorded_by = app.person_id() and child_id = any ((select app.children_added_to('record'))::uuid[])
  and (incident_id is null or exists (
    select 1 from incident i where i.id = incident_id and i.child_id = substance_use.child_id))
  and (seizure_id is null or exists (
    select 1 from seizure s where s.id = seizure_id and s.child_id = substance_use.child_id)));
create policy substance_use_seen on substance_use for select to hearth_app using (child_id = any ((select app.children_open('record'))::uuid[]));

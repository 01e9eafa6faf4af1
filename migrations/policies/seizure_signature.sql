create policy seizure_signature_given on seizure_signature for insert to hearth_app with check (
  person_id = app.person_id() and exists (select 1 from seizure_event e where e.id = event_id));
create policy seizure_signature_seen on seizure_signature for select to hearth_app using (
  exists (select 1 from seizure_event e where e.id = event_id));

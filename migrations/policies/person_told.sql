create policy told_added on person_told for insert to hearth_app
  with check (((noted_by = app.person_id()) and app.adds_to_incident(incident_id)));
create policy told_seen on person_told for select to hearth_app using (
  exists (select 1 from incident i where i.id = person_told.incident_id));

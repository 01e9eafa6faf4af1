create policy told_added on person_told for insert to hearth_app
  with check (((noted_by = app.person_id()) and app.adds_to_incident(incident_id)));
create policy told_seen on person_told for select to hearth_app using (app.sees_incident(incident_id));

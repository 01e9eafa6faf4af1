create policy learning_seen on incident_learning for select to hearth_app using (app.sees_incident(incident_id));
create policy learning_written on incident_learning for insert to hearth_app with check (
  written_by = app.person_id() and app.sees_incident(incident_id) and app.reviews_incident(incident_id));

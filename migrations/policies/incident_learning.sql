create policy learning_seen on incident_learning for select to hearth_app using (
  exists (select 1 from incident i where i.id = incident_learning.incident_id));
create policy learning_written on incident_learning for insert to hearth_app with check (
  written_by = app.person_id() and app.sees_incident(incident_id) and app.reviews_incident(incident_id));

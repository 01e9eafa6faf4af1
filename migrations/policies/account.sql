create policy account_added on account for insert to hearth_app
  with check (((taken_by = app.person_id()) and app.adds_to_incident(incident_id) and app.incident_of_child(incident_id, child_id)));
create policy account_seen on account for select to hearth_app using (
  exists (select 1 from incident i where i.id = account.incident_id));

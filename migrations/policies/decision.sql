-- The first decision is the author's; every later one is the reviewer's.
create policy decision_added on decision for insert to hearth_app
  with check (((decided_by = app.person_id()) and
case
    when (sequence = 1) then app.wrote_incident(incident_id)
    else (app.decides_incident(incident_id) and (not app.wrote_incident(incident_id)))
end));
create policy decision_seen on decision for select to hearth_app using (
  exists (select 1 from incident i where i.id = decision.incident_id));

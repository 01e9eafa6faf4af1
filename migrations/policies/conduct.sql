create policy conduct_added on conduct for insert to hearth_app with check (app.wrote_incident(incident_id));
create policy conduct_seen on conduct for select to hearth_app using (
  exists (select 1 from incident i where i.id = conduct.incident_id));

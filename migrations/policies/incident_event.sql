create policy incident_event_added on incident_event for insert to hearth_app with check (
  noted_by = app.person_id() and exists (
    select 1 from incident i where i.id = incident_id
      and app.handles_incident(i.id, i.child_id, i.setting_id)));
create policy incident_event_seen on incident_event for select to hearth_app using (
  exists (select 1 from incident i where i.id = incident_event.incident_id));

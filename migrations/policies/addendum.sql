create policy addendum_added on addendum for insert to hearth_app
  with check (((author_id = app.person_id()) and app.adds_to_incident(incident_id)));
create policy addendum_seen on addendum for select to hearth_app using (
  exists (select 1 from incident i where i.id = addendum.incident_id));

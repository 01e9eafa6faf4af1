create policy concern_event_made on provider_concern_event for insert to hearth_app with check (
  person_id = app.person_id() and app.adds_to_concern(concern_id, event));
create policy concern_event_seen on provider_concern_event for select to hearth_app using (
  exists (select 1 from provider_concern c where c.id = concern_id));

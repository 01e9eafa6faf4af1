create policy hot_spot_event_seen on hot_spot_event for select to hearth_app using (
  exists (select 1 from hot_spot h where h.id = spot_id));
create policy hot_spot_event_written on hot_spot_event for insert to hearth_app with check (
  written_by = app.person_id() and exists (select 1 from hot_spot h where h.id = spot_id));

create policy text_release_event_seen on text_release_event for select to hearth_app using (
  exists (select 1 from text_release t where t.id = release_id));

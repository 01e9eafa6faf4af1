create policy restraint_recorded on restraint for insert to hearth_app with check (
  recorded_by = app.person_id() and child_id = any ((select app.children_added_to('record'))::uuid[]) and app.lived_at(child_id, setting_id, used_on)
  and (incident_id is null or app.incident_of_child(incident_id, child_id)));
create policy restraint_seen on restraint for select to hearth_app using (
  child_id = any ((select app.children_open('record'))::uuid[]) or (setting_id = any ((select app.settings_managed())::uuid[]) and child_id not in (select app.sealed_around_me())));

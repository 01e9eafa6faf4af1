create policy incident_seen on incident for select to hearth_app using (
  child_id = any ((select app.children_open('record'))::uuid[])
  or (setting_id = any ((select app.settings_managed())::uuid[]) and child_id not in (select app.sealed_around_me()))
  or (author_id = (select app.person_id()) and setting_id = any ((select app.settings_worked())::uuid[])
    and child_id not in (select app.sealed_around_me()))
  or id = any ((select app.incidents_opened_by_step())::uuid[]));
-- A record belongs where the child lived that day: signing it elsewhere would open it to those who manage elsewhere.
create policy incident_signed on incident for insert to hearth_app
  with check (((author_id = app.person_id()) and child_id = any ((select app.children_added_to('record'))::uuid[]) and app.lived_at(child_id, setting_id, occurred_on)));

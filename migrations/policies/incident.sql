create policy incident_seen on incident for select to hearth_app using (
  child_id = any ((select app.children_open('record'))::uuid[])
  or (not app.is_sealed_from_me(child_id)
    and (app.manages(setting_id) or (author_id = app.person_id() and app.works_at(setting_id))
      or app.is_opened_by_step(id, child_id))));
-- A record belongs where the child lived that day: signing it elsewhere would open it to those who manage elsewhere.
create policy incident_signed on incident for insert to hearth_app
  with check (((author_id = app.person_id()) and child_id = any ((select app.children_added_to('record'))::uuid[]) and app.lived_at(child_id, setting_id, occurred_on)));

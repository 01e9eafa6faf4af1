create policy seizure_recorded on seizure for insert to hearth_app with check (
  recorded_by = app.person_id() and app.works_at(setting_id)
  and (child_id is null
    or (child_id = any ((select app.children_added_to('record'))::uuid[]) and app.lived_at(child_id, setting_id, found_on)))
  and (incident_id is null or exists (
    select 1 from incident i where i.id = incident_id and i.child_id = seizure.child_id and i.setting_id = seizure.setting_id))
  and (photograph_id is null or exists (
    select 1 from photograph p where p.id = photograph_id and p.added_by = app.person_id()
      and (p.child_id = seizure.child_id or p.setting_id = seizure.setting_id))));
create policy seizure_seen on seizure for select to hearth_app using (
  (child_id is null and setting_id = any ((select app.settings_worked())::uuid[]))
  or child_id = any ((select app.children_open('record'))::uuid[])
  or (setting_id = any ((select app.settings_managed())::uuid[]) and child_id not in (select app.sealed_around_me()))
  or (recorded_by = (select app.person_id()) and setting_id = any ((select app.settings_worked())::uuid[])
    and child_id not in (select app.sealed_around_me()))
  or id = any ((select app.seizures_still_here())::uuid[]));

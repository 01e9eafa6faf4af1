create policy missing_episode_made on missing_episode for insert to hearth_app with check (
  opened_by = app.person_id() and child_id = any ((select app.children_added_to('record'))::uuid[])
  and (setting_id is null or app.lived_at(child_id, setting_id, app.today())));
create policy missing_episode_seen on missing_episode for select to hearth_app
  using (child_id = any ((select app.children_open('record'))::uuid[]));

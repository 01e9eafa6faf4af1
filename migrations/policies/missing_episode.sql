create policy missing_episode_made on missing_episode for insert to hearth_app with check (
  opened_by = app.person_id() and app.adds(child_id, 'record')
  and (setting_id is null or app.lived_at(child_id, setting_id, app.today())));
create policy missing_episode_seen on missing_episode for select to hearth_app
  using (app.sees(child_id, 'record'));

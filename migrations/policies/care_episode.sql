create policy care_episode_added on care_episode for insert to hearth_app with check (
  recorded_by = app.person_id() and app.adds(child_id, 'status'));
create policy care_episode_seen on care_episode for select to hearth_app using (app.sees(child_id, 'status'));

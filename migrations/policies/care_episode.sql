create policy care_episode_added on care_episode for insert to hearth_app with check (
  recorded_by = app.person_id() and child_id = any ((select app.children_added_to('status'))::uuid[]));
create policy care_episode_seen on care_episode for select to hearth_app using (child_id = any ((select app.children_open('status'))::uuid[]));

create policy return_episode_seen on return_episode for select to hearth_app using (
  import_id = any (array(select app.my_return_imports())));

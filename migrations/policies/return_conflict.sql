create policy return_conflict_seen on return_conflict for select to hearth_app using (
  import_id = any (array(select app.my_return_imports())));

create policy return_child_seen on return_child for select to hearth_app using (
  import_id = any (array(select app.my_return_imports())));

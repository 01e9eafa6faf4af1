create policy return_repair_seen on return_repair for select to hearth_app using (
  import_id = any (array(select app.my_return_imports())));

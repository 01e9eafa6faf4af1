create policy return_repair_seen on return_repair for select to hearth_app using (
  import_id in (select app.my_return_imports()));

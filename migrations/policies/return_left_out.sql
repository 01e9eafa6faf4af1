create policy return_left_out_seen on return_left_out for select to hearth_app using (
  import_id = any (array(select app.my_return_imports())));

create policy return_flag_seen on return_flag for select to hearth_app using (import_id = any (array(select app.my_return_imports())));

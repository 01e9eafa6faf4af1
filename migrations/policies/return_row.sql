create policy return_row_seen on return_row for select to hearth_app using (import_id = any (array(select app.my_return_imports())));

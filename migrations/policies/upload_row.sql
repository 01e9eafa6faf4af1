create policy upload_row_seen on upload_row for select to hearth_app using (upload_id = any ((select app.uploads_open())::uuid[]));

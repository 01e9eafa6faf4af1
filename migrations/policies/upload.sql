create policy upload_seen on upload for select to hearth_app using (id = any ((select app.uploads_open())::uuid[]));

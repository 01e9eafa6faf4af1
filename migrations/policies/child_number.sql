create policy child_number_seen on child_number for select to hearth_app using (child_id = any ((select app.children_open('status'))::uuid[]));

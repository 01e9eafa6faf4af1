create policy placement_seen on placement for select to hearth_app using (child_id = any ((select app.children_open('home'))::uuid[]));

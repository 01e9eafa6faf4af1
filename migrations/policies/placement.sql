create policy placement_seen on placement for select to hearth_app using (app.sees(child_id, 'home'));

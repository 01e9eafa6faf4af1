create policy destruction_ask_seen on destruction_ask for select to hearth_app using (child_id = any (array(select app.children_governed())));

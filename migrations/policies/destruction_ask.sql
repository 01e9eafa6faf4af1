create policy destruction_ask_seen on destruction_ask for select to hearth_app using (child_id in (select app.children_governed()));

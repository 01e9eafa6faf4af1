create policy destruction_ask_seen on destruction_ask for select to hearth_app using (app.reviews_record(child_id));

create policy move_event_seen on move_event for select to hearth_app using (app.sees_move(move_id));

create policy move_approval_seen on move_approval for select to hearth_app using (app.sees_move(move_id));

create policy child_number_seen on child_number for select to hearth_app using (app.sees(child_id, 'status'));

create policy step_event_made on step_event for insert to hearth_app
  with check (((person_id = app.person_id()) and app.moves_step(step_id)));
create policy step_event_seen on step_event for select to hearth_app using (app.sees_step(step_id));

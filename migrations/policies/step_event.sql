create policy step_event_made on step_event for insert to hearth_app
  with check (((person_id = app.person_id()) and app.moves_step(step_id)));
create policy step_event_seen on step_event for select to hearth_app using (
  exists (select 1 from step s where s.id = step_event.step_id));

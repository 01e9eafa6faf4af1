create policy move_task_event_made on move_task_event for insert to hearth_app with check (
  person_id = app.person_id() and app.does_move_task(task_id));
create policy move_task_event_seen on move_task_event for select to hearth_app using (
  exists (select 1 from move_task t where t.id = task_id));

create policy move_event_seen on move_event for select to hearth_app using (
  exists (select 1 from placement_move m where m.id = move_event.move_id));

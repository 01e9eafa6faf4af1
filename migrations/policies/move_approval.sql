create policy move_approval_seen on move_approval for select to hearth_app using (
  exists (select 1 from placement_move m where m.id = move_approval.move_id));

-- Kept by app.correct_child alone; an earlier name is nobody's to read but theirs who may correct it.
create policy child_correction_seen on child_correction for select to hearth_app using (child_id = any ((select app.children_added_to('identity'))::uuid[]));

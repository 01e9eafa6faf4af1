create policy missing_form_health_made on missing_form_health for insert to hearth_app with check (
  written_by = app.person_id() and child_id = any ((select app.children_added_to('health'))::uuid[]));
create policy missing_form_health_seen on missing_form_health for select to hearth_app using (child_id = any ((select app.children_open('health'))::uuid[]));

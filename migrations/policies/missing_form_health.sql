create policy missing_form_health_made on missing_form_health for insert to hearth_app with check (
  written_by = app.person_id() and app.adds(child_id, 'health'));
create policy missing_form_health_seen on missing_form_health for select to hearth_app using (app.sees(child_id, 'health'));

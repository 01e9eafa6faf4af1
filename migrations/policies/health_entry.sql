create policy health_added on health_entry for insert to hearth_app with check (
  written_by = app.person_id() and app.adds(child_id, 'health'));
create policy health_seen on health_entry for select to hearth_app using (app.sees(child_id, 'health'));

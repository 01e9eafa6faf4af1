create policy nationality_added on nationality_entry for insert to hearth_app with check (
  written_by = app.person_id() and app.adds(child_id, 'nationality'));
create policy nationality_seen on nationality_entry for select to hearth_app using (app.sees(child_id, 'nationality'));

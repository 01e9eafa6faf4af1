create policy missing_home_note_made on missing_home_note for insert to hearth_app with check (
  person_id = app.person_id() and app.watches_home(setting_id));
create policy missing_home_note_seen on missing_home_note for select to hearth_app using (
  setting_id = any ((select app.settings_managed())::uuid[]) or setting_id = any ((select app.settings_commissioned())::uuid[]));

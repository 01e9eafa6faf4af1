create policy drugs_policy_made on drugs_policy for insert to hearth_app with check (
  made_by = app.person_id() and app.manages(setting_id));
create policy drugs_policy_seen on drugs_policy for select to hearth_app using (setting_id = any ((select app.settings_worked())::uuid[]));

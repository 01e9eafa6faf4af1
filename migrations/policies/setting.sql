-- Whoever says who works in an organisation sees its settings.
create policy setting_run on setting for select to hearth_app using (
  (select app.is_staff()) and organisation_id = any (array(select app.serves_as('administrator'))));
-- Also the home a child moves to, for those who see the move and for whoever has something to do for it.
create policy setting_seen on setting for select to hearth_app using (id = any ((select app.settings_known())::uuid[]));

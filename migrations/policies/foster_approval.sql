-- Whoever administers the provider, and whoever knows the home.
create policy foster_approval_seen on foster_approval for select to hearth_app using (
  (select app.is_staff()) and (organisation_id = any (array(select app.serves_as('administrator')))
    or setting_id = any ((select app.settings_known())::uuid[])));

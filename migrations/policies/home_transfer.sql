-- Both sides see what is asked; who knows the home knows who ran it until when.
create policy home_transfer_seen on home_transfer for select to hearth_app using (
  (select app.is_staff()) and (from_organisation_id = any (array(select app.serves_as('administrator')))
    or to_organisation_id = any (array(select app.serves_as('administrator')))
    or (agreed and setting_id = any ((select app.settings_known())::uuid[]))));

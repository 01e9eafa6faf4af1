create policy membership_given on membership for insert to hearth_app
  with check (((until_day is null) and (from_day >= app.today()) and (person_id <> app.person_id()) and app.is_staff() and app.begins_alone(setting_id, role) and app.gives_role(organisation_id, setting_id, role)));
create policy membership_run on membership for select to hearth_app using (
  (select app.is_staff()) and (organisation_id = any (array(select app.serves_as('administrator')))
    or (setting_id, organisation_id) in (select r.setting_id, r.organisation_id from app.settings_run() r)));
create policy membership_seen on membership for select to hearth_app using (
  person_id = any (array(select app.acts_for())) or setting_id = any ((select app.settings_worked())::uuid[]));

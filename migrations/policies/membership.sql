create policy membership_given on membership for insert to hearth_app
  with check (((until_day is null) and (from_day >= app.today()) and (person_id <> app.person_id()) and app.is_staff() and app.begins_alone(setting_id, role) and app.gives_role(organisation_id, setting_id, role)));
create policy membership_run on membership for select to hearth_app using (
  app.is_staff() and app.runs_membership(organisation_id, setting_id));
create policy membership_seen on membership for select to hearth_app using (
  person_id in (select app.acts_for()) or app.works_at(setting_id));

create policy membership_ask_made on membership_ask for insert to hearth_app with check (
  asked_by = app.person_id() and answered_by is null and from_day >= app.today()
  and app.gives_role(organisation_id, setting_id, role));
create policy membership_ask_seen on membership_ask for select to hearth_app using (
  (select app.is_staff()) and (asked_by = (select app.person_id()) or person_id = (select app.person_id())
    or organisation_id = any (array(select app.serves_as('administrator')))
    or (setting_id, organisation_id) in (select r.setting_id, r.organisation_id from app.settings_run() r)));

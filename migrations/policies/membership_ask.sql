create policy membership_ask_made on membership_ask for insert to hearth_app with check (
  asked_by = app.person_id() and answered_by is null and from_day >= app.today()
  and app.gives_role(organisation_id, setting_id, role));
create policy membership_ask_seen on membership_ask for select to hearth_app using (
  app.is_staff() and (asked_by = app.person_id() or person_id = app.person_id()
    or app.runs_membership(organisation_id, setting_id)));

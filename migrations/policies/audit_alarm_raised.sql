create policy audit_alarm_raised_looked on audit_alarm_raised for update to hearth_app
  using (seen_at is null and person_id is distinct from (select app.person_id()) and exists (select from audit_alarm a where a.id = alarm_id))
  with check (seen_by = app.person_id());
-- Whom it is about does not put it aside, nor see that it went off.
create policy audit_alarm_raised_seen on audit_alarm_raised for select to hearth_app using (
  person_id is distinct from (select app.person_id()) and exists (select from audit_alarm a where a.id = alarm_id));

create policy audit_alarm_ended on audit_alarm for update to hearth_app
  using (ended_at is null and organisation_id = any (array(select app.serves_as('information-governance'))))
  with check (ended_by = app.person_id());
create policy audit_alarm_seen on audit_alarm for select to hearth_app using (
  organisation_id = any (array(select app.serves_as('information-governance'))));
create policy audit_alarm_set on audit_alarm for insert to hearth_app with check (
  set_by = app.person_id() and ended_at is null and organisation_id = any (array(select app.serves_as('information-governance'))));

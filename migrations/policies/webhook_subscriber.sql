create policy webhook_ended on webhook_subscriber for update to hearth_app
  using (ended_at is null and organisation_id = any (array(select app.serves_as('administrator'))))
  with check (ended_by = app.person_id());
create policy webhook_made on webhook_subscriber for insert to hearth_app with check (
  made_by = app.person_id() and ended_at is null and organisation_id = any (array(select app.serves_as('administrator'))));
create policy webhook_seen on webhook_subscriber for select to hearth_app using (
  organisation_id = any (array(select app.serves_as('administrator'))));

create policy drugs_policy_read_by on drugs_policy_read for insert to hearth_app with check (
  person_id = app.person_id() and exists (select 1 from drugs_policy d where d.id = policy_id));
create policy drugs_policy_read_seen on drugs_policy_read for select to hearth_app using (
  exists (select 1 from drugs_policy d where d.id = policy_id));

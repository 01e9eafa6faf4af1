-- Either of the two ends it; one that has not begun is taken back.
create policy absence_ended on absence for update to hearth_app
  using (from_at < (select app.now()) and until_at > (select app.now()) and (select app.is_staff()) and (select app.person_id()) in (person_id, stand_in_id))
  with check (ended_by = app.person_id() and until_at = app.now());
create policy absence_made on absence for insert to hearth_app
  with check (((person_id = app.person_id()) and (ended_by is null) and app.is_staff() and (stand_in_id = any (array(select app.colleagues())))));
create policy absence_seen on absence for select to hearth_app
  using (((select app.is_staff()) and (((select app.person_id()) = person_id) or ((select app.person_id()) = stand_in_id))));
create policy absence_taken_back on absence for delete to hearth_app
  using (from_at >= (select app.now()) and (select app.is_staff()) and (select app.person_id()) in (person_id, stand_in_id));

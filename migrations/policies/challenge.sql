create policy challenge_raised on challenge for insert to hearth_app with check (
  raised_by = app.person_id() and raised_at <= app.now()
  and case when together then app.is_staff() and child_id = any ((select app.children_added_to('profile'))::uuid[]) else app.is_me(child_id) end);
create policy challenge_seen on challenge for select to hearth_app using (
  child_id in (select app.my_child_ids()) or app.hears_challenge(id)
  or (raised_by = app.person_id() and app.is_staff() and app.works_with(child_id)));

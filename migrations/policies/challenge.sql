create policy challenge_raised on challenge for insert to hearth_app with check (
  raised_by = app.person_id() and raised_at <= app.now()
  and case when together then app.is_staff() and child_id = any ((select app.children_added_to('profile'))::uuid[]) else app.is_me(child_id) end);
create policy challenge_seen on challenge for select to hearth_app using (
  child_id = any (array(select app.my_child_ids())) or id = any ((select app.challenges_heard())::uuid[])
  or (raised_by = (select app.person_id()) and (select app.is_staff())
    and child_id = any ((select app.children_related(null))::uuid[])));

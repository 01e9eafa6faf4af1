create policy profile_added on profile_entry for insert to hearth_app with check (
  written_by = app.person_id() and child_id = any ((select app.children_added_to('profile'))::uuid[]));
create policy profile_mine_added on profile_entry for insert to hearth_app with check (
  app.is_me(child_id) and said_by_child and written_by = app.person_id());
-- What a young person writes of themselves is theirs, and stands among what is known of them as their own words.
create policy profile_mine_read on profile_entry for select to hearth_app using (child_id = (select app.me_child()));
create policy profile_seen on profile_entry for select to hearth_app using (child_id = any ((select app.children_open('profile'))::uuid[]));

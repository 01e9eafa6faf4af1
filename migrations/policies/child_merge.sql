create policy merge_made on child_merge for insert to hearth_app with check (
  merged_by = app.person_id() and undone_at is null and agreed_at is null and kept_id = any ((select app.children_added_to('identity'))::uuid[]) and merged_id = any ((select app.children_added_to('identity'))::uuid[]));
create policy merge_seen on child_merge for select to hearth_app using (
  kept_id = any ((select app.children_open('identity'))::uuid[]) and merged_id = any ((select app.children_open('identity'))::uuid[]));
create policy merge_undone on child_merge for update to hearth_app
  using (undone_at is null and kept_id = any ((select app.children_added_to('identity'))::uuid[]) and merged_id = any ((select app.children_added_to('identity'))::uuid[]))
  with check (undone_by = app.person_id());

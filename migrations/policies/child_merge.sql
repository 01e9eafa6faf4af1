create policy merge_made on child_merge for insert to hearth_app with check (
  merged_by = app.person_id() and undone_at is null and app.adds(kept_id, 'identity') and app.adds(merged_id, 'identity'));
create policy merge_seen on child_merge for select to hearth_app using (
  app.sees(kept_id, 'identity') and app.sees(merged_id, 'identity'));
create policy merge_undone on child_merge for update to hearth_app
  using (undone_at is null and app.adds(kept_id, 'identity') and app.adds(merged_id, 'identity'))
  with check (undone_by = app.person_id());

create policy seal_lifted on child_seal for update to hearth_app
  using (lifted_at is null and child_id = any ((select app.children_added_to('seal'))::uuid[]))
  with check (lifted_by = app.person_id());
create policy seal_seen on child_seal for select to hearth_app using (child_id = any ((select app.children_open('seal'))::uuid[]));

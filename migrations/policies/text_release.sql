create policy text_release_checked on text_release for update to hearth_app
  using (app.is_staff() and app.checks_texts(child_id, fact_kind))
  with check (checked_by = app.person_id());
create policy text_release_seen on text_release for select to hearth_app using (
  app.is_staff() and app.sees(child_id, fact_kind));

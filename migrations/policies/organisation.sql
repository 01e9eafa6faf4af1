create policy organisation_seen on organisation for select to hearth_app
  using (app.is_staff());

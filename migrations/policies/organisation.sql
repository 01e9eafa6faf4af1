create policy organisation_seen on organisation for select to hearth_app
  using ((select app.is_staff()));

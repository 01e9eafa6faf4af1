create policy draft_own on draft for all to hearth_app
  using (((person_id = app.person_id()) and app.is_staff() and (not app.is_sealed_from_me(child_id))))
  with check (((person_id = app.person_id()) and app.adds(child_id, 'record') and app.works_at(setting_id)));

create policy draft_own on draft for all to hearth_app
  using (((person_id = app.person_id()) and app.is_staff() and (not app.is_sealed_from_me(child_id))))
  with check (((person_id = app.person_id()) and child_id = any ((select app.children_added_to('record'))::uuid[]) and app.works_at(setting_id)));

create policy draft_own on draft for all to hearth_app
  using (((person_id = (select app.person_id())) and (select app.is_staff()) and child_id not in (select app.sealed_around_me())))
  with check (((person_id = app.person_id()) and child_id = any ((select app.children_added_to('record'))::uuid[]) and app.works_at(setting_id)));

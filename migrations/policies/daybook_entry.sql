create policy daybook_added on daybook_entry for insert to hearth_app
  with check (((author_id = app.person_id()) and app.works_at(setting_id) and ((incident_id is null) or (app.adds_to_incident(incident_id) and (app.child_of_incident(incident_id) = any (child_ids))))));
create policy daybook_seen on daybook_entry for select to hearth_app
  using ((app.works_at(setting_id) and (not app.is_kept_by_seal(child_ids, author_id, written_at))));

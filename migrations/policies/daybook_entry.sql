create policy daybook_added on daybook_entry for insert to hearth_app
  with check (((author_id = app.person_id()) and app.works_at(setting_id) and ((incident_id is null) or (app.adds_to_incident(incident_id) and (app.child_of_incident(incident_id) = any (child_ids))))));
create policy daybook_seen on daybook_entry for select to hearth_app
  using (setting_id = any ((select app.settings_worked())::uuid[]) and not exists (
    select 1 from app.seals_where_i_work() s
    where s.child_id = any (daybook_entry.child_ids) and not (daybook_entry.author_id = (select app.person_id()) and daybook_entry.written_at >= s.sealed_at)));

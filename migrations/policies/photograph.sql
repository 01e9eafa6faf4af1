create policy photograph_added on photograph for insert to hearth_app with check (
  added_by = app.person_id()
  and case when child_id is null then app.works_at(setting_id) else app.adds(child_id, fact_kind) end);
create policy photograph_seen on photograph for select to hearth_app using (
  case when child_id is null then setting_id = any ((select app.settings_worked())::uuid[])
    else (child_id, fact_kind) in (select f.child_id, f.kind from app.facts_open() f) end);

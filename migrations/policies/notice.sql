create policy notice_acknowledged on notice for update to hearth_app
  using (((acknowledged_at is null) and (to_person_id = any (array(select app.acts_for())) or (to_person_id is null and case when setting_id is null
      then (child_id, fact_kind) in (select f.child_id, f.kind from app.facts_added() f)
      else setting_id = any ((select app.settings_managed())::uuid[]) end))))
  with check ((acknowledged_by = app.person_id()));
create policy notice_made on notice for insert to hearth_app
  with check (((acknowledged_at is null) and
case
    when (about = 'incident') then app.handles_incident(incident_id, child_id, setting_id)
    else (app.adds(child_id, fact_kind) or app.asks_for_myself(child_id, about))
end));
create policy notice_seen on notice for select to hearth_app using (
  child_id not in (select app.sealed_around_me())
  and (to_person_id = any (array(select app.acts_for())) or
    case when incident_id is null then (child_id, fact_kind) in (select f.child_id, f.kind from app.facts_open() f)
      else exists (select 1 from incident i where i.id = notice.incident_id) end));

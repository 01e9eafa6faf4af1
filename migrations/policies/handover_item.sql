-- Kept with the handover, by whoever gives it, in the same moment, of what they see themselves.
create policy handover_item_kept on handover_item for insert to hearth_app with check (
  exists (select 1 from handover h where h.id = handover_id and h.setting_id = handover_item.setting_id
    and h.given_by = app.person_id() and h.given_at = app.now())
  and (child_id is null or (child_id, fact_kind) in (select f.child_id, f.kind from app.facts_open() f)));
create policy handover_item_seen on handover_item for select to hearth_app using (
  setting_id = any ((select app.settings_worked())::uuid[])
  and exists (select 1 from handover h where h.id = handover_item.handover_id)
  and (child_id is null or (child_id, fact_kind) in (select f.child_id, f.kind from app.facts_open() f)));

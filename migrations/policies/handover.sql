create policy handover_given on handover for insert to hearth_app with check (
  given_by = app.person_id() and received_by is null and app.works_at(setting_id));
create policy handover_received on handover for update to hearth_app
  using (app.works_at(setting_id) and received_by is null and given_by <> app.person_id())
  with check (received_by = app.person_id());
create policy handover_seen on handover for select to hearth_app
  using ((app.works_at(setting_id) and (not app.is_kept_by_seal(child_ids, given_by, given_at))));

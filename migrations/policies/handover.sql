create policy handover_given on handover for insert to hearth_app with check (
  given_by = app.person_id() and received_by is null and app.works_at(setting_id));
create policy handover_received on handover for update to hearth_app
  using (setting_id = any ((select app.settings_worked())::uuid[]) and received_by is null and given_by <> (select app.person_id()))
  with check (received_by = app.person_id());
create policy handover_seen on handover for select to hearth_app
  using (setting_id = any ((select app.settings_worked())::uuid[]) and not exists (
    select 1 from app.seals_where_i_work() s
    where s.child_id = any (handover.child_ids) and not (handover.given_by = (select app.person_id()) and handover.given_at >= s.sealed_at)));

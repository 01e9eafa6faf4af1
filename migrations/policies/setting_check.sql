create policy setting_check_made on setting_check for insert to hearth_app with check (
  checked_by = app.person_id() and exists (select 1 from app.commissions_for()));
create policy setting_check_seen on setting_check for select to hearth_app using (
  (select app.knows_homes()) or exists (select 1 from setting s where s.id = setting_id));

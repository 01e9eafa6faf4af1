-- Whoever answers for the home in which they live today takes the form on.
create policy missing_form_check_made on missing_form_check for insert to hearth_app with check (
  person_id = app.person_id() and app.manages(setting_id) and app.lived_at(child_id, setting_id, app.today())
  and child_id = any ((select app.children_added_to('record'))::uuid[]));
create policy missing_form_check_seen on missing_form_check for select to hearth_app
  using (child_id = any ((select app.children_open('record'))::uuid[]));

create policy return_import_begun on return_import for insert to hearth_app with check (
  state = 'received' and started_by = app.person_id() and authority_id = any (array(select app.serves_as('administrator'))));
create policy return_import_seen on return_import for select to hearth_app using (
  authority_id = any (array(select app.serves_as('administrator'))));

create policy return_file_begun on return_file for insert to hearth_app with check (
  exists (select 1 from return_import i where i.id = import_id and i.state = 'received' and i.started_by = app.person_id()));
create policy return_file_seen on return_file for select to hearth_app using (
  import_id = any (array(select app.my_return_imports())));

create policy participation_seen on participation_entry for select to hearth_app using (
  (select app.is_staff()) or authority_id = (select app.my_authority()));
create policy participation_written on participation_entry for insert to hearth_app with check (
  written_by = app.person_id() and app.speaks_for(authority_id));

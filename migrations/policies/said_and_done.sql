create policy said_and_done_seen on said_and_done for select to hearth_app using (
  (select app.is_staff()) or authority_id = (select app.my_authority()));
create policy said_and_done_written on said_and_done for insert to hearth_app with check (
  written_by = app.person_id() and app.speaks_for(authority_id));

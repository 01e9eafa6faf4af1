create policy practice_note_made on practice_note for insert to hearth_app with check (
  made_by = app.person_id() and authority_id = any (array(select app.commissions_for())));
-- What was agreed is for everybody who works here.
create policy practice_note_seen on practice_note for select to hearth_app
  using ((select app.is_staff()));

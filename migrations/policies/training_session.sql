create policy training_session_recorded on training_session for insert to hearth_app with check (
  recorded_by = app.person_id() and held_on <= app.today() and app.partners_for(organisation_id));
create policy training_session_seen on training_session for select to hearth_app using ((select app.is_staff()));

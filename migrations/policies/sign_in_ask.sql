create policy sign_in_ask_seen on sign_in_ask for select to hearth_app using (
  organisation_id = any (array(select app.serves_as('administrator'))));
create policy sign_in_ask_made on sign_in_ask for insert to hearth_app with check (
  asked_by = app.person_id() and answered_by is null and organisation_id = any (array(select app.serves_as('administrator'))));

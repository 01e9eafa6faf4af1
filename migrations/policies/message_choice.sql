create policy choice_made on message_choice for insert to hearth_app with check (app.is_staff() and person_id = app.person_id());
create policy choice_seen on message_choice for select to hearth_app using ((select app.is_staff()) and person_id = (select app.person_id()));

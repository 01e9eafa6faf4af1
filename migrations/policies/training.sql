create policy training_entered on training for insert to hearth_app with check (
  entered_by = app.person_id() and done_on <= app.today()
  and ((person_id = app.person_id() and app.is_staff()) or app.leads_person(person_id)));
create policy training_seen on training for select to hearth_app using (
  (person_id = (select app.person_id()) and (select app.is_staff())) or person_id = any (array(select app.led_by_me())));

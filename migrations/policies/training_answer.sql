create policy training_answer_seen on training_answer for select to hearth_app using (
  app.training_person(training_id) = app.person_id() or app.leads_person(app.training_person(training_id)));
create policy training_answered on training_answer for insert to hearth_app with check (
  answered_by = app.person_id() and app.leads_person(app.training_person(training_id)));

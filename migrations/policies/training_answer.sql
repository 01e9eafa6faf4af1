create policy training_answer_seen on training_answer for select to hearth_app using (
  exists (select 1 from training t where t.id = training_answer.training_id));
create policy training_answered on training_answer for insert to hearth_app with check (
  answered_by = app.person_id() and app.leads_person(app.training_person(training_id)));

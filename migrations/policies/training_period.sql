create policy training_period_seen on training_period for select to hearth_app using (organisation_id = any (array(select app.organisations_served())));
create policy training_period_set on training_period for insert to hearth_app with check (
  set_by = app.person_id() and app.leads_work_in(organisation_id));

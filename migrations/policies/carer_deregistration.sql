create policy carer_deregistration_seen on carer_deregistration for select to hearth_app using (
  (select app.is_staff()) and organisation_id = any (array(select app.serves_as('administrator'))));

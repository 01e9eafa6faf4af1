create policy service_account_seen on service_account for select to hearth_app using (
  organisation_id = any (array(select app.serves_as('administrator'))));

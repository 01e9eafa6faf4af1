create policy certificate_seen on destruction_certificate for select to hearth_app using (
  authority_id = any (array(select app.serves_as('information-governance'))));

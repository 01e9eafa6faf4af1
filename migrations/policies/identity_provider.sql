create policy identity_provider_seen on identity_provider for select to hearth_app using (
  organisation_id = any (array(select app.serves_as('administrator'))));
create policy identity_provider_asked on identity_provider for insert to hearth_app with check (
  began_at is null and ended_at is null and organisation_id = any (array(select app.serves_as('administrator'))));

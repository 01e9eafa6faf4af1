create policy provider_group_seen on provider_group for select to hearth_app using (
  provider_id = any (array(select p.id from identity_provider p)));

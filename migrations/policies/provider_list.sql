create policy provider_list_seen on provider_list for select to hearth_app
  using (authority_id = any ((select app.keeps_providers_for())::uuid[]));

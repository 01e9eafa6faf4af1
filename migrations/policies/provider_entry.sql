create policy provider_entry_seen on provider_entry for select to hearth_app
  using (authority_id = any ((select app.keeps_providers_for())::uuid[]));

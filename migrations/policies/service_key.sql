create policy service_key_seen on service_key for select to hearth_app using (
  account_id = any (array(select a.id from service_account a)));

create policy sign_in_rule_seen on sign_in_rule for select to hearth_app using (
  provider_id = any (array(select p.id from identity_provider p)));
create policy sign_in_rule_asked on sign_in_rule for insert to hearth_app with check (
  began_at is null and ended_at is null and provider_id = any (array(select p.id from identity_provider p))
  and (setting_id is null or setting_id = any (array(
    select s.id from setting s where s.organisation_id = any (array(select app.serves_as('administrator')))))));

create policy pledge_recorded on provider_pledge for insert to hearth_app with check (
  recorded_by = app.person_id() and authority_id = any (array(select app.commissions_for())));
create policy pledge_seen on provider_pledge for select to hearth_app using (
  (select app.knows_homes()) or exists (select 1 from setting s where s.organisation_id = provider_pledge.organisation_id));

create policy support_recorded on support_offer for insert to hearth_app with check (
  recorded_by = app.person_id() and withdrawn_at is null and app.leads_work_in(organisation_id));
create policy support_seen on support_offer for select to hearth_app using (organisation_id = any (array(select app.organisations_served())));
create policy support_withdrawn on support_offer for update to hearth_app
  using (withdrawn_at is null and organisation_id = any (array(select app.organisations_led()))) with check (withdrawn_by = app.person_id());

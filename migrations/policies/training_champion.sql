create policy champion_ended on training_champion for update to hearth_app
  using (ended_on is null and organisation_id = any (array(select app.organisations_led()))) with check (ended_by = app.person_id());
create policy champion_named on training_champion for insert to hearth_app with check (
  named_by = app.person_id() and ended_on is null and app.leads_work_in(organisation_id)
  and app.serves_there(organisation_id, person_id));
create policy champion_seen on training_champion for select to hearth_app using ((select app.is_staff()));

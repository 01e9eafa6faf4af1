create policy practice_example_seen on practice_example for select to hearth_app using ((select app.is_staff()));
create policy practice_example_sent on practice_example for update to hearth_app
  using (sent_on is null and organisation_id = any (array(select app.organisations_partnered()))) with check (sent_by = app.person_id());
create policy practice_example_written on practice_example for insert to hearth_app with check (
  written_by = app.person_id() and sent_on is null and app.partners_for(organisation_id));

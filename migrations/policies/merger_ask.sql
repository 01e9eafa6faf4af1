create policy merger_ask_made on merger_ask for insert to hearth_app with check (
  asked_by = app.person_id() and answered_by is null and on_day <= app.today() and app.administers(organisation_id));
create policy merger_ask_seen on merger_ask for select to hearth_app using (
  (select app.is_staff()) and (organisation_id = any (array(select app.serves_as('administrator')))
    or successor_id = any (array(select app.serves_as('administrator')))));

create policy concern_raised on provider_concern for insert to hearth_app with check (
  raised_by = app.person_id() and app.side_between(organisation_id, authority_id) = raised_side);
create policy concern_seen on provider_concern for select to hearth_app using (
  authority_id = any (array(select app.places_for())) or organisation_id = any (array(select app.organisations_of_my_settings())));

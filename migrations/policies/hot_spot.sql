create policy hot_spot_recorded on hot_spot for insert to hearth_app with check (
  recorded_by = app.person_id() and app.knows_area(authority_id));
create policy hot_spot_seen on hot_spot for select to hearth_app using (
  authority_id = any (array(select app.areas_of_my_work())));

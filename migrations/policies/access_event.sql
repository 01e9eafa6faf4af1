create policy access_event_made on access_event for insert to hearth_app with check (
  person_id = app.person_id() and app.is_staff() and app.answers_request(request_id));
create policy access_event_seen on access_event for select to hearth_app using (
  exists (select 1 from access_request r where r.id = request_id));

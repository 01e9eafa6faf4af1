create policy section_45_event_made on section_45_event for insert to hearth_app with check (
  person_id = app.person_id() and child_id = any ((select app.children_added_to('nationality'))::uuid[])
  and exists (select 1 from section_45_flag f where f.id = flag_id and f.child_id = section_45_event.child_id));
create policy section_45_event_seen on section_45_event for select to hearth_app using (
  exists (select 1 from section_45_flag f where f.id = flag_id));

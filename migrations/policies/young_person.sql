create policy young_person_seen on young_person for select to hearth_app using (
  person_id = (select app.person_id()) or child_id = any ((select app.children_open('around'))::uuid[]));

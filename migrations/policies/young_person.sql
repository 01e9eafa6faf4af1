create policy young_person_seen on young_person for select to hearth_app using (
  person_id = app.person_id() or app.sees(child_id, 'around'));

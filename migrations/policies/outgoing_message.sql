create policy message_seen on outgoing_message for select to hearth_app using (
  app.is_staff() and (person_id = app.person_id() or app.administers_person(person_id)));

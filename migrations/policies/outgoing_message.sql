create policy message_seen on outgoing_message for select to hearth_app using (
  (select app.is_staff()) and (person_id = (select app.person_id()) or person_id = any (array(select app.people_administered()))));

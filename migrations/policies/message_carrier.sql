create policy carrier_seen on message_carrier for select to hearth_app using (
  exists (select 1 from app.serves_as('administrator')));

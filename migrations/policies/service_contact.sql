-- Whom to ring is no secret among those who work together.
create policy service_contact_seen on service_contact for select to hearth_app using ((select app.is_staff()));

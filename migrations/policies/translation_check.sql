-- Who has checked a text is no secret among those who work together.
create policy translation_check_seen on translation_check for select to hearth_app using ((select app.is_staff()));

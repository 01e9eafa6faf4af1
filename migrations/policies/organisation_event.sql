create policy organisation_event_seen on organisation_event for select to hearth_app using ((select app.is_staff()));

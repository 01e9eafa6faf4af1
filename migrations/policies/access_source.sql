create policy access_source_seen on access_source for select to hearth_app using ((select app.is_staff()));

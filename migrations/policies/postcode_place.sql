create policy postcode_seen on postcode_place for select to hearth_app using ((select app.is_staff()));

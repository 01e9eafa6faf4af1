create policy postcode_seen on postcode_place for select to hearth_app using (app.is_staff());

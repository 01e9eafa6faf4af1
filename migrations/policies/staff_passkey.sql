create policy staff_passkey_own on staff_passkey for select to hearth_app using (app.is_staff() and person_id = app.person_id());

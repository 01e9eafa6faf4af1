create policy staff_passkey_own on staff_passkey for select to hearth_app using ((select app.is_staff()) and person_id = (select app.person_id()));

create policy referral_consent_recorded on referral_consent for insert to hearth_app with check (
  recorded_by = app.person_id() and child_id = any ((select app.children_added_to('record'))::uuid[]) and app.is_referral_of(referral_id, child_id));
create policy referral_consent_seen on referral_consent for select to hearth_app using (child_id = any ((select app.children_open('record'))::uuid[]));

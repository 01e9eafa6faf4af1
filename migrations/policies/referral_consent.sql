create policy referral_consent_recorded on referral_consent for insert to hearth_app with check (
  recorded_by = app.person_id() and app.adds(child_id, 'record') and app.is_referral_of(referral_id, child_id));
create policy referral_consent_seen on referral_consent for select to hearth_app using (app.sees(child_id, 'record'));

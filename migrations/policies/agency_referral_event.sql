create policy referral_event_made on agency_referral_event for insert to hearth_app with check (
  person_id = app.person_id() and app.may_move_referral(referral_id, event));
create policy referral_event_seen on agency_referral_event for select to hearth_app using (app.reads_referral(referral_id));

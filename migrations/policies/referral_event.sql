-- The authority answers a referral and is the first responder: whoever adds to what only the authority may.
create policy referral_event_made on referral_event for insert to hearth_app with check (
  person_id = app.person_id() and child_id = any ((select app.children_added_to('nationality'))::uuid[]) and app.is_referral_of(referral_id, child_id));
create policy referral_event_seen on referral_event for select to hearth_app using (child_id = any ((select app.children_open('record'))::uuid[]));

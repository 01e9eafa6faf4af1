create policy referral_event_made on agency_referral_event for insert to hearth_app with check (
  person_id = app.person_id() and app.may_move_referral(referral_id, event));
create policy referral_event_seen on agency_referral_event for select to hearth_app using (
  exists (select 1 from agency_referral r where r.id = agency_referral_event.referral_id
    and (r.child_id = any ((select app.children_followed('record'))::uuid[])
      or (r.state in ('waiting', 'accepted') and r.closes_at > (select app.now())))));

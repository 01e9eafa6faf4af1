create policy referral_ask_made on agency_referral_ask for insert to hearth_app with check (
  exists (select 1 from agency_referral r where r.id = referral_id and r.child_id = agency_referral_ask.child_id and r.made_by = app.person_id()));
create policy referral_ask_seen on agency_referral_ask for select to hearth_app using (
  exists (select 1 from agency_referral r where r.id = agency_referral_ask.referral_id
    and (r.child_id = any ((select app.children_followed('record'))::uuid[])
      or (r.state in ('waiting', 'accepted') and r.closes_at > (select app.now())))));

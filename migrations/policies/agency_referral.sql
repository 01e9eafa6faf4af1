create policy referral_made on agency_referral for insert to hearth_app with check (
  made_by = app.person_id() and state = 'waiting' and app.is_staff() and app.may_refer(child_id, kinds)
  and from_organisation_id in (select m.organisation_id from membership m where m.person_id = app.person_id()));
create policy referral_seen on agency_referral for select to hearth_app using (
  app.is_staff() and not app.is_sealed_from_me(child_id)
  and (app.follows_referrals(child_id) or app.serves(to_organisation_id, service)));

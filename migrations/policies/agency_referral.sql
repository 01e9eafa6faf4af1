create policy referral_made on agency_referral for insert to hearth_app with check (
  made_by = app.person_id() and state = 'waiting' and app.is_staff() and app.may_refer(child_id, kinds)
  and from_organisation_id in (select m.organisation_id from membership m where m.person_id = app.person_id()));
create policy referral_seen on agency_referral for select to hearth_app using (
  (select app.is_staff()) and (child_id = any ((select app.children_followed('record'))::uuid[])
    or (to_organisation_id = any (array(select s.organisation_id from app.serves_for() s))
      and (to_organisation_id, service) in (select s.organisation_id, s.service from app.serves_for() s)
      and child_id not in (select app.sealed_around_me()))));

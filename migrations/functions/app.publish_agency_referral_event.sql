create or replace function app.publish_agency_referral_event() returns trigger language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  perform app.publish(md5('referral event ' || new.id)::uuid, 'referral.' || new.event, 'referral', r.id, r.child_id,
    array[r.from_organisation_id, r.to_organisation_id], new.happened_at)
  from agency_referral r where r.id = new.referral_id;
  return null;
end $$;
revoke all on function app.publish_agency_referral_event from public, hearth_app, hearth_service;
grant execute on function app.publish_agency_referral_event to hearth_app;

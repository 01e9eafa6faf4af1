create or replace function app.publish_agency_referral() returns trigger language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  perform app.publish(md5('referral ' || new.id)::uuid, 'referral.made', 'referral', new.id, new.child_id,
    array[new.from_organisation_id, new.to_organisation_id], new.made_at);
  return null;
end $$;
revoke all on function app.publish_agency_referral from public, hearth_app, hearth_service;
grant execute on function app.publish_agency_referral to hearth_app;

create or replace function app.reads_referral(the_referral uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (
    select 1 from agency_referral r where r.id = the_referral and not app.is_sealed_from_me(r.child_id) and (
      app.follows_referrals(r.child_id)
      or (r.state in ('waiting', 'accepted') and r.closes_at > app.now() and app.serves(r.to_organisation_id, r.service))));
end $$;
revoke all on function app.reads_referral from public, hearth_app, hearth_service;
grant execute on function app.reads_referral to hearth_app;

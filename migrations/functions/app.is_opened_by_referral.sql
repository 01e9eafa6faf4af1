-- An open referral to a service I work for, that names this kind: until it is declined, done, revoked or runs out.
create or replace function app.is_opened_by_referral(the_child uuid, the_kind text) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (
    select 1 from agency_referral r
    where r.child_id = the_child and r.state in ('waiting', 'accepted') and r.closes_at > app.now()
      and the_kind = any (r.kinds) and app.serves(r.to_organisation_id, r.service));
end $$;
revoke all on function app.is_opened_by_referral from public, hearth_app, hearth_service;
grant execute on function app.is_opened_by_referral to hearth_app;

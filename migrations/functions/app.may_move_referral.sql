create or replace function app.may_move_referral(the_referral uuid, the_event text) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (
    select 1 from agency_referral r where r.id = the_referral and not app.is_sealed_from_me(r.child_id) and r.closes_at > app.now()
      and case
        when the_event in ('accepted', 'declined') then r.state = 'waiting' and app.serves(r.to_organisation_id, r.service)
        when the_event = 'done' then r.state = 'accepted' and app.serves(r.to_organisation_id, r.service)
        when the_event in ('chased', 'escalated') then r.state = 'waiting' and app.may_refer(r.child_id, array['identity'])
        when the_event = 'revoked' then r.state in ('waiting', 'accepted') and app.may_refer(r.child_id, array['identity'])
        else false end);
end $$;
revoke all on function app.may_move_referral from public, hearth_app, hearth_service;
grant execute on function app.may_move_referral to hearth_app;

create or replace function app.is_referral_of(the_referral uuid, the_child uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (select 1 from exploitation_referral r where r.id = the_referral and r.child_id = the_child);
end $$;
revoke all on function app.is_referral_of from public, hearth_app, hearth_service;
grant execute on function app.is_referral_of to hearth_app;

create or replace function app.follows_referrals(the_child uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return not app.is_sealed_from_me(the_child) and exists (
    select 1 from sharing_rule s where s.kind = 'record' and s.relation in (select app.relations_to(the_child)));
end $$;
revoke all on function app.follows_referrals from public, hearth_app, hearth_service;
grant execute on function app.follows_referrals to hearth_app;

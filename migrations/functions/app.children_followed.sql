-- The children of whom the visitor sees this kind of fact by a relation of their own: not by a broken glass, nor by a
-- referral. What app.follows_referrals says of one, for records.
create or replace function app.children_followed(the_kind text) returns uuid[] language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return array(
    select o.child_id from unnest(app.children_related(array(
      select r.relation from sharing_rule r where r.kind = the_kind))) as o(child_id));
end $$;
revoke all on function app.children_followed from public, hearth_app, hearth_service;
grant execute on function app.children_followed to hearth_app;

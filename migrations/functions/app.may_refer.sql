-- Who refers: those who answer for the child, of what they themselves see by their own relation; never a sealed record,
-- and never what another referral or a broken glass opened to them.
create or replace function app.may_refer(the_child uuid, the_kinds text[]) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return not exists (select 1 from child_seal s where s.child_id = the_child and s.lifted_at is null)
    and exists (select 1 from app.relations_to(the_child) r where r in (
      'social-worker', 'personal-adviser', 'independent-reviewing-officer', 'registered-manager', 'supervising-social-worker'))
    and not exists (
      select 1 from unnest(the_kinds) k where not exists (
        select 1 from sharing_rule s where s.kind = k and s.relation in (select app.relations_to(the_child))));
end $$;
revoke all on function app.may_refer from public, hearth_app, hearth_service;
grant execute on function app.may_refer to hearth_app;

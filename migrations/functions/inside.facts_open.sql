-- The sharing agreement as a set: of which children the visitor may see which kinds of fact; one kind, or all where none is
-- named. Met once a statement. What app.sees says of one child is whether the child is in it.
create or replace function inside.facts_open(the_kind text) returns table (child_id uuid, kind text)
  language plpgsql stable security definer rows 20 set search_path = public, app, pg_temp set plan_cache_mode = force_generic_plan as $$
declare
  mine uuid[] := array(select app.acts_for());
begin
  return query
    select o.child_id, o.kind from (
      -- By working with the child.
      select i.child_id, r.kind from involvement i join sharing_rule r on r.relation = i.role
      where i.person_id = any (mine) and (the_kind is null or r.kind = the_kind)
        and i.from_day <= app.today() and (i.until_day is null or i.until_day >= app.today())
      union
      -- By working where the child lives.
      select p.child_id, r.kind
      from membership m
        join sharing_rule r on r.relation = m.role and (the_kind is null or r.kind = the_kind)
        join placement p on p.setting_id = m.setting_id
      where m.person_id = any (mine)
        and p.from_day <= app.today() and (p.until_day is null or p.until_day >= app.today())
        and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today())
      union
      -- By a broken glass.
      select b.child_id, r.kind from break_glass b
        join sharing_rule r on r.relation = 'break-glass' and (the_kind is null or r.kind = the_kind)
      where app.is_staff() and b.person_id = app.person_id() and b.ended_at is null
        and b.opened_at <= app.now() and b.until_at > app.now()
        and (case when b.verdict is null then b.review_due_at > app.now() else b.verdict = 'justified' end)
      union
      -- By a referral to a service that the visitor works for, as long as it is open.
      select f.child_id, k.kind
      from membership m join agency_referral f on f.to_organisation_id = m.organisation_id
        cross join lateral unnest(f.kinds) as k(kind)
      where m.person_id = any (mine) and m.setting_id is null and m.role = any (app.roles_of_service(f.service))
        and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today())
        and f.state in ('waiting', 'accepted') and f.closes_at > app.now() and (the_kind is null or k.kind = the_kind)
    ) o
    -- A sealed record is open to whoever has a key, and to nobody else.
    where not exists (
      select 1 from child_seal s
      where s.child_id = o.child_id and s.lifted_at is null and not inside.has_key(s.id, app.person_id()));
end $$;
revoke all on function inside.facts_open from public, hearth_app, hearth_service;

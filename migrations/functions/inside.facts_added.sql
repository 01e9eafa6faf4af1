-- To which kinds of fact about which children the visitor may add, by the sharing agreement; one kind, or all where none is
-- named. Met once a statement: what app.adds says of one child is whether the child is in it.
create or replace function inside.facts_added(the_kind text) returns table (child_id uuid, kind text)
  language plpgsql stable security definer rows 20 set search_path = public, app, pg_temp set plan_cache_mode = force_generic_plan as $$
declare
  mine uuid[] := array(select app.acts_for());
begin
  return query
    select o.child_id, o.kind from (
      select i.child_id, r.kind from involvement i join sharing_rule r on r.relation = i.role and r.may_add
      where i.person_id = any (mine) and (the_kind is null or r.kind = the_kind)
        and i.from_day <= app.today() and (i.until_day is null or i.until_day >= app.today())
      union
      select p.child_id, r.kind
      from membership m
        join sharing_rule r on r.relation = m.role and r.may_add and (the_kind is null or r.kind = the_kind)
        join placement p on p.setting_id = m.setting_id
      where m.person_id = any (mine)
        and p.from_day <= app.today() and (p.until_day is null or p.until_day >= app.today())
        and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today())
    ) o
    where not exists (
      select 1 from child_seal s
      where s.child_id = o.child_id and s.lifted_at is null and not inside.has_key(s.id, app.person_id()));
end $$;
revoke all on function inside.facts_added from public, hearth_app, hearth_service;

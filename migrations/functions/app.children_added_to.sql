-- The children to whose facts of this kind the visitor may add, met once a statement: what app.adds says of one child.
create or replace function app.children_added_to(the_kind text) returns uuid[]
  language plpgsql stable security definer set search_path = public, app, pg_temp as $$
declare
  mine uuid[] := array(select app.acts_for());
begin
  return array(
    select o.child_id from (
      select i.child_id from involvement i join sharing_rule r on r.relation = i.role and r.kind = the_kind and r.may_add
      where i.person_id = any (mine)
        and i.from_day <= app.today() and (i.until_day is null or i.until_day >= app.today())
      union
      select p.child_id
      from membership m
        join sharing_rule r on r.relation = m.role and r.kind = the_kind and r.may_add
        join placement p on p.setting_id = m.setting_id
      where m.person_id = any (mine)
        and p.from_day <= app.today() and (p.until_day is null or p.until_day >= app.today())
        and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today())
    ) o
    where not exists (
      select 1 from child_seal s
      where s.child_id = o.child_id and s.lifted_at is null and not inside.has_key(s.id, app.person_id())));
end $$;
revoke all on function app.children_added_to from public, hearth_app, hearth_service;
grant execute on function app.children_added_to to hearth_app;

-- The children to whom the visitor, or somebody they stand in for, has one of these relations today, or any where none is
-- named; not those whose record is sealed from them. What app.relations_to says of one.
create or replace function app.children_related(the_roles text[]) returns uuid[] language plpgsql stable security definer set search_path = public, app, pg_temp set plan_cache_mode = force_generic_plan as $$
declare
  mine uuid[] := array(select app.acts_for());
begin
  return array(
    select o.child_id from (
      select i.child_id from involvement i
      where i.person_id = any (mine) and (the_roles is null or i.role = any (the_roles))
        and i.from_day <= app.today() and (i.until_day is null or i.until_day >= app.today())
      union
      select p.child_id from membership m join placement p on p.setting_id = m.setting_id
      where m.person_id = any (mine) and (the_roles is null or m.role = any (the_roles))
        and p.from_day <= app.today() and (p.until_day is null or p.until_day >= app.today())
        and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today())
    ) o
    where not exists (
      select 1 from child_seal s
      where s.child_id = o.child_id and s.lifted_at is null and not inside.has_key(s.id, app.person_id())));
end $$;
revoke all on function app.children_related from public, hearth_app, hearth_service;
grant execute on function app.children_related to hearth_app;

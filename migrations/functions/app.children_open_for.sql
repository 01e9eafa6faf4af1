-- The children about whom a kind of fact is open to the visitor, out of the indexes on people and settings: nobody else
-- is looked at. It says for all at once what app.sees says for one; a test holds the two to be the same. In plpgsql, so that a session plans it once.
create or replace function app.children_open_for(the_kind text) returns setof uuid language plpgsql stable rows 50 security definer set search_path = public, app, pg_temp as $$
begin
  return query with opened as (select r.relation from sharing_rule r where r.kind = the_kind)
  select m.child_id from (
    select i.child_id from involvement i
    where i.person_id = any (array(select app.acts_for())) and i.role in (select relation from opened)
      and i.from_day <= app.today() and (i.until_day is null or i.until_day >= app.today())
    union
    select p.child_id from membership w join placement p on p.setting_id = w.setting_id
    where w.person_id = any (array(select app.acts_for())) and w.role in (select relation from opened)
      and w.from_day <= app.today() and (w.until_day is null or w.until_day >= app.today())
      and p.from_day <= app.today() and (p.until_day is null or p.until_day >= app.today())
    union
    select b.child_id from break_glass b
    where b.person_id = app.person_id() and app.has_broken_glass(b.child_id)
      and 'break-glass' in (select relation from opened)) m
  where not exists (
    select 1 from child_seal s where s.child_id = m.child_id and s.lifted_at is null
      and not inside.has_key(s.id, app.person_id()));
end $$;
revoke all on function app.children_open_for from public, hearth_app, hearth_service;
grant execute on function app.children_open_for to hearth_app;

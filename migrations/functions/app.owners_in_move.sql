-- The people who fill a role in a move: those who work with the child, those of the new home, those of the authority,
-- and whoever is asked to approve. Where nobody does, the nearest role.
create or replace function app.owners_in_move(the_move uuid, the_role text) returns table (person_id uuid, rank integer)
language sql stable security definer rows 20 set search_path = public, app, pg_temp as $$
  with roles(role, distance) as (
    values (the_role, 0)
    union all select n.other, 10 from (values
      ('social-worker', 'personal-adviser'), ('personal-adviser', 'social-worker'),
      ('registered-manager', 'supervising-social-worker'), ('supervising-social-worker', 'registered-manager'),
      ('commissioner', 'placement-officer')) n(role, other) where n.role = the_role),
  the(child, setting, authority, asked) as (
    select m.child_id, m.setting_id, c.responsible_authority_id, m.asked_id
    from placement_move m join child c on c.id = m.child_id where m.id = the_move and app.sees_move(m.id))
  select i.person_id, r.distance + 1 from the join involvement i on i.child_id = the.child join roles r on r.role = i.role
  where i.from_day <= app.today() and (i.until_day is null or i.until_day >= app.today())
  union all
  select w.person_id, r.distance + 2 from the join membership w on w.setting_id = the.setting join roles r on r.role = w.role
  where w.from_day <= app.today() and (w.until_day is null or w.until_day >= app.today())
  union all
  select w.person_id, r.distance + 3 from the
  join membership w on w.organisation_id = the.authority and w.setting_id is null join roles r on r.role = w.role
  where w.role in ('commissioner', 'placement-officer', 'virtual-school')
    and w.from_day <= app.today() and (w.until_day is null or w.until_day >= app.today())
  union all
  select the.asked, 1 from the
  where the.asked is not null and the_role in ('nominated-officer', 'director-of-childrens-services')
$$;
revoke all on function app.owners_in_move from public, hearth_app, hearth_service;
grant execute on function app.owners_in_move to hearth_app;

-- Whose record it is: the child's social worker, else the adviser, else whoever manages where they live.
create or replace function app.owner_of(the_child uuid) returns uuid language sql stable security definer set search_path = public, app, pg_temp as $$
  select person_id from (
    select i.person_id, case i.role when 'social-worker' then 1 when 'personal-adviser' then 2 end as rank
    from involvement i
    where i.child_id = the_child and i.role in ('social-worker', 'personal-adviser')
      and i.from_day <= app.today() and (i.until_day is null or i.until_day >= app.today())
    union all
    select m.person_id, 3 from placement p join membership m on m.setting_id = p.setting_id
    where p.child_id = the_child and m.role in ('registered-manager', 'supervising-social-worker')
      and p.from_day <= app.today() and (p.until_day is null or p.until_day >= app.today())
      and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today())
  ) f order by rank, person_id limit 1
$$;
revoke all on function app.owner_of from public, hearth_app, hearth_service;
grant execute on function app.owner_of to hearth_app, hearth_service;

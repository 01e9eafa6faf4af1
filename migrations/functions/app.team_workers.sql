-- The social workers and personal advisers of a team, and whoever still works with one of its children, with how many each has:
-- for the team's manager and its duty team. Children whose record is sealed from them are not counted.
create or replace function app.team_workers() returns table (person_id uuid, name text, children integer, works_here boolean)
language plpgsql stable security definer rows 50 set search_path = public, app, pg_temp as $$
declare
  teams uuid[] := app.teams_answered();
begin
  return query
    with held as (
      select i.person_id, count(distinct c.id)::integer as children from child c join involvement i on i.child_id = c.id
      where c.responsible_authority_id = any (teams) and i.role in ('social-worker', 'personal-adviser')
        and (i.until_day is null or i.until_day > app.today()) and not app.is_sealed_from_me(c.id)
      group by i.person_id),
    members as (
      select distinct m.person_id from membership m
      where m.organisation_id = any (teams) and m.setting_id is null and m.role in ('social-worker', 'personal-adviser', 'team-manager')
        and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today()))
    select p.id, p.name, coalesce(h.children, 0), b.person_id is not null and p.closed_at is null
    from person_account p left join held h on h.person_id = p.id left join members b on b.person_id = p.id
    where h.person_id is not null or (b.person_id is not null and p.closed_at is null)
    order by p.name, p.id limit 2000;
end $$;
revoke all on function app.team_workers from public, hearth_app, hearth_service;
grant execute on function app.team_workers to hearth_app;

-- The children a team answers for, under 26: who works with each, where they live and since when, those without a worker first.
-- For the team's manager and its duty team (ADR 25): nothing of the record. A sealed record is in no list.
create or replace function app.children_of_team(
  the_worker uuid default null, the_home uuid default null, only_without boolean default false, after_child uuid default null,
  most integer default 50)
returns table (
  child_id uuid, given_name text, family_name text, known_as text, date_of_birth date, is_provisional boolean,
  setting_id uuid, setting_name text, lives_since date, workers jsonb, has_worker boolean, everybody integer, without_worker integer)
language plpgsql stable security definer rows 50 set search_path = public, app, pg_temp as $$
begin
  return query
    with team as (
      select c.id, c.given_name, c.family_name, c.known_as, c.date_of_birth, c.is_provisional, s.id as home, s.name, l.from_day,
        coalesce(w.workers, '[]') as workers, w.workers is not null as has_worker
      from child c
        left join lateral (
          select p.setting_id, p.from_day from placement p where p.child_id = c.id and p.from_day <= app.today()
            and (p.until_day is null or p.until_day >= app.today()) order by p.from_day desc limit 1) l on true
        left join setting s on s.id = l.setting_id
        left join lateral (
          select jsonb_agg(jsonb_build_object('id', i.person_id, 'name', a.name, 'role', i.role, 'from', i.from_day)
            order by i.role desc, i.from_day) as workers
          from involvement i join person_account a on a.id = i.person_id and a.closed_at is null
          where i.child_id = c.id and i.role in ('social-worker', 'personal-adviser') and i.from_day <= app.today()
            and (i.until_day is null or i.until_day > app.today())
            -- Whoever works nowhere any more is nobody's worker.
            and exists (select 1 from membership m where m.person_id = i.person_id and m.from_day <= app.today()
              and (m.until_day is null or m.until_day >= app.today()))) w on true
      where c.responsible_authority_id = any ((select app.teams_answered())::uuid[])
        and c.date_of_birth > app.today() - interval '26 years'
        and not exists (select 1 from child_merge g where g.merged_id = c.id and g.undone_at is null)
        and not exists (select 1 from child_seal x where x.child_id = c.id and x.lifted_at is null and not inside.has_key(x.id, app.person_id()))),
    listed as (
      select t.*, row_number() over (order by t.has_worker, t.given_name, t.family_name, t.id) as place,
        (count(*) over ())::integer as everybody, (count(*) filter (where not t.has_worker) over ())::integer as without
      from team t
      where (the_home is null or t.home = the_home) and (not only_without or not t.has_worker)
        and (the_worker is null or t.workers @> jsonb_build_array(jsonb_build_object('id', the_worker))))
    select n.id, n.given_name, n.family_name, n.known_as, n.date_of_birth, n.is_provisional, n.home, n.name, n.from_day,
      n.workers, n.has_worker, n.everybody, n.without
    from listed n
    where n.place > coalesce((select b.place from listed b where b.id = after_child), 0)
    order by n.place limit most;
end $$;
revoke all on function app.children_of_team from public, hearth_app, hearth_service;
grant execute on function app.children_of_team to hearth_app;

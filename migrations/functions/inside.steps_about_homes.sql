-- A child of an authority lives in a home that is not registered: whoever places them has one step, today; with nobody, the team
-- manager; of a sealed record, somebody who can open it. Where the home is registered again, or they live elsewhere, it is revoked.
-- Returns the children for whom one was made, not those whose record is sealed from the visitor.
create or replace function inside.steps_about_homes(the_authority uuid) returns uuid[]
language plpgsql security definer set search_path = public, app, pg_temp as $$
declare
  made uuid[];
begin
  with over as (
    update step t set state = 'revoked', changed_at = app.now()
    from child c where c.id = t.child_id and c.responsible_authority_id = the_authority and t.code = 'home-not-registered'
      and t.state in ('proposed', 'accepted') and not exists (
        select 1 from placement p join setting s on s.id = p.setting_id where p.child_id = c.id and s.registration = 'unregistered'
          and s.kind <> 'foster-home' and p.from_day <= app.today() and (p.until_day is null or p.until_day >= app.today()))
    returning t.id)
  insert into step_event (id, step_id, event, words, person_id, happened_at)
  select gen_random_uuid(), o.id, 'revoked', 'The home is registered, or they do not live there any more.', app.person_id(), app.now() from over o;
  with new as (
    insert into step (id, child_id, about, about_id, fact_kind, code, cites, words, owner_role, owner_id, made_for_id, due_at, clock_basis,
      state, done_when, made_at, changed_at)
    select gen_random_uuid(), c.id, 'child', c.id, 'home', 'home-not-registered', '["PLC-01"]',
      'Check with Ofsted today the home where they live, which is not registered, and decide where they live.',
      'social-worker', w.owner, w.owner, app.now() + interval '24 hours', 'statute', 'proposed', 'now', app.now(), app.now()
    from child c
      cross join lateral (
        select 1 from placement p join setting s on s.id = p.setting_id where p.child_id = c.id and s.registration = 'unregistered'
          and s.kind <> 'foster-home' and p.from_day <= app.today() and (p.until_day is null or p.until_day >= app.today()) limit 1) home
      left join lateral (
        select x.person_id from (
          select i.person_id, case i.role when 'social-worker' then 1 else 2 end as place from involvement i
          where i.child_id = c.id and i.role in ('social-worker', 'personal-adviser') and app.has_work(i.person_id)
            and i.from_day <= app.today() and (i.until_day is null or i.until_day > app.today())
          union all
          select m.person_id, 3 from membership m join person_account a on a.id = m.person_id and a.closed_at is null
          where m.organisation_id = the_authority and m.setting_id is null and m.role = 'team-manager'
            and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today())) x
        order by x.place, x.person_id limit 1) worker on true
      cross join lateral (select case when inside.opens(worker.person_id, c.id) then worker.person_id
        else coalesce(inside.key_holder(c.id), worker.person_id) end as owner) w
    where c.responsible_authority_id = the_authority
      and not exists (select 1 from child_merge g where g.merged_id = c.id and g.undone_at is null)
      and not exists (select 1 from step t where t.child_id = c.id and t.code = 'home-not-registered' and t.state in ('proposed', 'accepted'))
    returning child_id)
  select coalesce(array_agg(n.child_id), '{}') into made from new n where not app.is_sealed_from_me(n.child_id);
  return made;
end $$;
revoke all on function inside.steps_about_homes from public, hearth_app, hearth_service;

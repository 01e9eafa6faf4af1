-- How many of the people of an organisation or setting are up to date on each topic. Numbers only. For those of the
-- organisation (of a setting for those who work there or lead the whole), and without its settings for those who commission it, where it is large enough that nobody is meant.
create or replace function app.training_coverage(the_usual integer, the_smallest integer)
returns table (organisation_id uuid, organisation_name text, setting_id uuid, setting_name text, topic text, staff integer, covered integer)
language plpgsql stable security definer rows 20 set search_path = public, app, pg_temp as $$
begin
  if not app.is_staff() then return; end if;
  return query
    with mine as (
      select distinct m.organisation_id from membership m
      where m.person_id = app.person_id() and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today())
    ), commissioned as (
      select distinct s.organisation_id from membership m
        join child c on c.responsible_authority_id = m.organisation_id
        join placement pl on pl.child_id = c.id and pl.from_day <= app.today() and (pl.until_day is null or pl.until_day >= app.today()) and not app.is_sealed_from_me(c.id)
        join setting s on s.id = pl.setting_id
      where m.person_id = app.person_id() and m.role = 'commissioner' and m.setting_id is null
        and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today())
    ), today_works as (
      select distinct m.person_id, m.organisation_id, m.setting_id from membership m join person_account p on p.id = m.person_id
      where m.organisation_id = any (array(select i.organisation_id from mine i union select c.organisation_id from commissioned c))
        and p.closed_at is null and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today())
    ), places as (
      select w.organisation_id, null::uuid as setting_id, w.person_id from today_works w
      union
      -- A setting by itself: for those who work there, and for whoever leads the organisation as a whole. A foster home is
      -- a family: it stands in no list.
      select w.organisation_id, w.setting_id, w.person_id from today_works w join setting z on z.id = w.setting_id
      where w.organisation_id in (select * from mine) and (w.setting_id = any ((select app.settings_worked())::uuid[]) or (z.kind <> 'foster-home' and exists (
        select 1 from membership l where l.person_id = app.person_id() and l.organisation_id = w.organisation_id
          and l.setting_id is null and l.role in ('administrator', 'registered-manager', 'supervising-social-worker')
          and l.from_day <= app.today() and (l.until_day is null or l.until_day >= app.today()))))
    ), topics as (
      select unnest(array['trauma-and-abuse', 'adultification', 'cultural-competence', 'bias', 'specific-needs',
        'trauma-informed', 'child-first', 'restorative-practice', 'conflict-resolution', 'contextual-safeguarding']) as topic
    ), counted as (
      select p.organisation_id, p.setting_id, t.topic, count(*)::integer as staff,
        (count(*) filter (where exists (
          select 1 from training d
          where d.person_id = p.person_id and d.topic = t.topic and d.done_on <= app.today()
            and (d.entered_by <> d.person_id or exists (
              select 1 from training_answer a where a.training_id = d.id and a.answer = 'confirmed'))
            and d.done_on + make_interval(months => coalesce((
              select q.months from training_period q
              where q.organisation_id = p.organisation_id and q.topic = t.topic order by q.sequence desc limit 1), the_usual)) > app.today()
        )))::integer as covered
      from places p cross join topics t group by 1, 2, 3
    )
    select c.organisation_id, o.name, c.setting_id, s.name, c.topic, c.staff, c.covered
    from counted c join organisation o on o.id = c.organisation_id left join setting s on s.id = c.setting_id
    where c.organisation_id in (select * from mine) or c.staff >= the_smallest
    order by o.name, s.name nulls first, c.topic;
end $$;
revoke all on function app.training_coverage from public, hearth_app, hearth_service;
grant execute on function app.training_coverage to hearth_app;

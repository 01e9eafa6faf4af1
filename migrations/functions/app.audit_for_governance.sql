-- What was done by those who work for the authority, and with its children's records, the latest first. It begins with each of
-- them, by the index of a person or child alone: combined with that of the time it would go through what everybody did.
create or replace function app.audit_for_governance(the_from timestamptz, the_until timestamptz, the_person text, the_child text, the_verb text, most integer)
returns table (id bigint, happened_at timestamptz, person_name text, action text, subject_kind text, subject_id uuid, child_id uuid, child_name text, as_relation text)
language sql stable security definer rows 20 set search_path = public, app, pg_temp set enable_bitmapscan = off as $$
  with mine as materialized (select app.serves_as('information-governance') as id),
  people as materialized (
    select p.id, p.name from person_account p
    where p.id = any (array(select m.person_id from membership m join mine on mine.id = m.organisation_id))),
  children as materialized (
    select c.id, concat_ws(' ', c.given_name, c.family_name) as name from child c
    where c.responsible_authority_id = any (array(select id from mine)) and not app.is_sealed_from_me(c.id)),
  found as (
    (select e.id from people p cross join lateral (
      select e.id from audit_event e
      where e.person_id = p.id and e.happened_at >= the_from and e.happened_at < the_until
        and (the_verb = '' or position(the_verb in e.action) > 0)
        and (the_child = '' or e.child_id in (
          select c.id from children c where position(app.plain(the_child) in app.plain(c.name)) > 0))
      order by e.happened_at desc, e.id desc limit most) e
    where the_person = '' or position(app.plain(the_person) in app.plain(p.name)) > 0)
    union
    (select e.id from children c cross join lateral (
      select e.id from audit_event e left join person_account p on p.id = e.person_id
      where e.child_id = c.id and e.happened_at >= the_from and e.happened_at < the_until
        and not exists (select from young_person y where y.person_id = e.person_id)
        and (the_verb = '' or position(the_verb in e.action) > 0)
        and (the_person = '' or position(app.plain(the_person) in app.plain(p.name)) > 0)
      order by e.id desc limit most) e
    where the_child = '' or position(app.plain(the_child) in app.plain(c.name)) > 0)
    union
    (select e.id from audit_event e left join person_account p on p.id = e.person_id
    where e.action = 'refused-sign-in' and e.happened_at >= the_from and e.happened_at < the_until and the_child = ''
      and (the_verb = '' or position(the_verb in e.action) > 0)
      and (the_person = '' or position(app.plain(the_person) in app.plain(p.name)) > 0)
    order by e.id desc limit most))
  select e.id, e.happened_at, p.name, e.action, e.subject_kind,
    case when e.child_id is null or c.id is not null then e.subject_id end, c.id, c.name, e.as_relation
  from audit_event e
    left join person_account p on p.id = e.person_id left join children c on c.id = e.child_id
  where e.id = any (array(select found.id from found order by 1 desc limit most))
    and exists (select from mine) and not exists (select from young_person y where y.person_id = e.person_id)
  order by e.id desc limit most
$$;
revoke all on function app.audit_for_governance from public, hearth_app, hearth_service;
grant execute on function app.audit_for_governance to hearth_app;

create or replace function app.audit_for_governance(the_from timestamptz, the_until timestamptz, the_person text, the_child text, the_verb text, most integer)
returns table (id bigint, happened_at timestamptz, person_name text, action text, subject_kind text, subject_id uuid, child_id uuid, child_name text, as_relation text)
language sql stable security definer set search_path = public, app, pg_temp as $$
  with mine as materialized (select app.serves_as('information-governance') as id),
  people as materialized (select distinct m.person_id from membership m join mine on mine.id = m.organisation_id),
  children as materialized (
    select c.id, concat_ws(' ', c.given_name, c.family_name) as name from child c join mine on mine.id = c.responsible_authority_id
    where not app.is_sealed_from_me(c.id))
  select e.id, e.happened_at, p.name, e.action, e.subject_kind,
    case when e.child_id is null or c.id is not null then e.subject_id end, c.id, c.name, e.as_relation
  from audit_event e left join person_account p on p.id = e.person_id left join children c on c.id = e.child_id
  where exists (select from mine) and e.happened_at >= the_from and e.happened_at < the_until
    and (e.person_id in (select person_id from people) or c.id is not null or e.action = 'refused-sign-in')
    and not exists (select from young_person y where y.person_id = e.person_id)
    and (the_person = '' or position(app.plain(the_person) in app.plain(p.name)) > 0)
    and (the_child = '' or position(app.plain(the_child) in app.plain(c.name)) > 0)
    and (the_verb = '' or position(the_verb in e.action) > 0)
  order by e.id desc limit most
$$;
revoke all on function app.audit_for_governance from public, hearth_app, hearth_service;
grant execute on function app.audit_for_governance to hearth_app;

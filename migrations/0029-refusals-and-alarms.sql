-- Who was refused leaves a trace. So that a flood fills no disk, so many an hour are events and the rest are counted:
-- by a person, or by the keyed hash of a network. A row may go a year after its hour; the service alone touches it.
create table refusal_count (
  who uuid not null,
  kind text not null check (kind in ('person', 'network')),
  hour timestamptz not null,
  times integer not null,
  primary key (who, hour)
);
alter table refusal_count enable row level security;

-- Whose use of records information governance reads: of those who work for its organisation, of anybody about a child
-- its authority is responsible for, and of strangers who could not sign in. Never what a young person does on their own
-- pages, and never a child whose record is sealed from the visitor.
create index audit_event_when on audit_event (happened_at);
create index audit_event_person on audit_event (person_id, happened_at);
create function app.audit_for_governance(the_from timestamptz, the_until timestamptz, the_person text, the_child text, the_verb text, most integer)
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

-- An alarm: more than so many of something by one person. Set by information governance, ended and never deleted.
create table audit_alarm (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  kind text not null check (kind in ('refusals-in-a-day', 'children-in-an-hour')),
  most integer not null check (most between 1 and 10000),
  set_by uuid not null references person_account,
  set_at timestamptz not null,
  ended_by uuid references person_account,
  ended_at timestamptz,
  check ((ended_by is null) = (ended_at is null))
);
create unique index audit_alarm_one on audit_alarm (organisation_id, kind) where ended_at is null;
-- That it went off: for whom and how often in which time. The service raises it; somebody says that they looked.
create table audit_alarm_raised (
  id uuid primary key,
  alarm_id uuid not null references audit_alarm,
  person_id uuid not null references person_account,
  since timestamptz not null,
  times integer not null,
  raised_at timestamptz not null,
  seen_by uuid references person_account,
  seen_at timestamptz,
  check ((seen_by is null) = (seen_at is null)),
  unique (alarm_id, person_id, since)
);
alter table audit_alarm enable row level security;
alter table audit_alarm_raised enable row level security;
create policy audit_alarm_seen on audit_alarm for select to hearth_app using (
  organisation_id in (select app.serves_as('information-governance')));
create policy audit_alarm_set on audit_alarm for insert to hearth_app with check (
  set_by = app.person_id() and ended_at is null and organisation_id in (select app.serves_as('information-governance')));
create policy audit_alarm_ended on audit_alarm for update to hearth_app
  using (ended_at is null and organisation_id in (select app.serves_as('information-governance')))
  with check (ended_by = app.person_id());
-- Whom it is about does not put it aside, nor see that it went off.
create policy audit_alarm_raised_seen on audit_alarm_raised for select to hearth_app using (
  person_id is distinct from app.person_id() and exists (select from audit_alarm a where a.id = alarm_id));
create policy audit_alarm_raised_looked on audit_alarm_raised for update to hearth_app
  using (seen_at is null and person_id is distinct from app.person_id() and exists (select from audit_alarm a where a.id = alarm_id))
  with check (seen_by = app.person_id());
grant select, insert on audit_alarm to hearth_app;
grant update (ended_by, ended_at) on audit_alarm to hearth_app;
grant select on audit_alarm_raised to hearth_app;
grant update (seen_by, seen_at) on audit_alarm_raised to hearth_app;
create trigger audit_alarm_never_deleted before delete on audit_alarm for each row execute function app.refuse_change();
create trigger audit_alarm_raised_never_deleted before delete on audit_alarm_raised for each row execute function app.refuse_change();
select app.refuse_truncate();
grant execute on function app.audit_for_governance(timestamptz, timestamptz, text, text, text, integer) to hearth_app;

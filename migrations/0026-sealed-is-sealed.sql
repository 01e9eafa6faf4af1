-- A name does not stand outside the seal: daybook, handovers, counts and what goes out to other systems.

-- The children whom a line names or is about. What stands there already is compared once and coarsely, here: a line too
-- many is hidden from whoever holds no key, never one too few. Every new line is compared as it is written
-- (care/redaction).
alter table daybook_entry add column child_ids uuid[] not null default '{}';
alter table handover add column child_ids uuid[] not null default '{}';
create function app.child_of_incident(the_incident uuid) returns uuid language sql stable security definer set search_path = public, app, pg_temp as $$
  select i.child_id from incident i where i.id = the_incident
$$;
alter table daybook_entry disable trigger daybook_append_only;
update daybook_entry d set child_ids = array(
  select i.child_id from incident i where i.id = d.incident_id
  union
  select c.id from placement p join child c on c.id = p.child_id
    cross join lateral unnest(array[c.given_name, c.known_as, c.family_name]) n(name)
  where p.setting_id = d.setting_id and length(app.plain(n.name)) > 1
    and position(app.plain(n.name) in app.plain(d.words)) > 0);
alter table daybook_entry enable trigger daybook_append_only;
update handover h set child_ids = array(
  select distinct c.id from placement p join child c on c.id = p.child_id
    cross join lateral unnest(array[c.given_name, c.known_as, c.family_name]) n(name)
  where p.setting_id = h.setting_id and length(app.plain(n.name)) > 1
    and position(app.plain(n.name) in app.plain(h.words)) > 0);

-- Whether the seal of one of these children keeps a line from the visitor. What somebody wrote after the seal they knew
-- without us: their own line stays theirs, and by writing a name nobody finds out whether that child is sealed.
create function app.is_kept_by_seal(the_children uuid[], the_author uuid, the_time timestamptz) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (
    select 1 from child_seal s where s.child_id = any (the_children) and s.lifted_at is null
      and not exists (select 1 from child_seal_key k where k.seal_id = s.id and k.person_id = app.person_id())
      and not (the_author = app.person_id() and the_time >= s.sealed_at));
end $$;
alter policy daybook_seen on daybook_entry using (
  app.works_at(setting_id) and not app.is_kept_by_seal(child_ids, author_id, written_at));
alter policy daybook_added on daybook_entry with check (
  author_id = app.person_id() and app.works_at(setting_id)
  and (incident_id is null or (app.adds_to_incident(incident_id) and app.child_of_incident(incident_id) = any (child_ids))));
alter policy handover_seen on handover using (
  app.works_at(setting_id) and not app.is_kept_by_seal(child_ids, given_by, given_at));

-- The names of those who live or lived in a setting, for whoever works there: the service compares what they write with
-- them and shows them to nobody, so that a line about a child who is sealed from its writer is kept by the seal too.
create function app.names_at(the_setting uuid)
returns table (id uuid, given_name text, family_name text, known_as text) language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  if not app.works_at(the_setting) then return; end if;
  return query
    select c.id, c.given_name, c.family_name, c.known_as from child c
    where c.name_known and c.id in (select p.child_id from placement p where p.setting_id = the_setting);
end $$;

-- An absence of a child who is sealed is counted for whoever holds a key: a one that should be none says who is there.
create or replace function app.missing_at_home(the_setting uuid, first_day date, last_day date)
returns table (name text, kind text, episodes bigint, children bigint, repeated bigint, still_open bigint, reported bigint, without_need bigint)
language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  if not app.watches_home(the_setting) then return; end if;
  return query
    with those as (
      select e.id, e.child_id,
        exists (select 1 from missing_found f where f.episode_id = e.id) as over,
        (select r.reported_at from missing_report r where r.episode_id = e.id order by r.reported_at limit 1) as told_at,
        (select l.needed from missing_look_back l where l.episode_id = e.id order by l.sequence desc limit 1) as needed
      from missing_episode e
      where e.setting_id = the_setting and not app.is_sealed_from_me(e.child_id)
        and (e.noticed_at at time zone 'Europe/London')::date between first_day and last_day
    ), judged as (
      select t.*, t.told_at is not null and (
        case when t.needed is not null then not t.needed
          else coalesce((select d.route = 'carers-locate' from missing_decision d
            where d.episode_id = t.id and d.decided_at <= t.told_at order by d.sequence desc limit 1), false) end) as spare
      from those t
    )
    select case when s.kind = 'foster-home' and not app.manages(s.id) then null else s.name end, s.kind,
      (select count(*) from judged),
      (select count(distinct j.child_id) from judged j),
      (select count(*) from (select 1 from judged j group by j.child_id having count(*) > 1) again),
      (select count(*) from judged j where not j.over),
      (select count(*) from judged j where j.told_at is not null),
      (select count(*) from judged j where j.spare)
    from setting s where s.id = the_setting;
end $$;

-- Why somebody opened a record tells of the child too: it is read, and looked at, by whoever holds a key.
create or replace function app.reviews_glass(the_glass uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (
    select 1 from break_glass b join child c on c.id = b.child_id
    where b.id = the_glass and b.person_id is distinct from app.person_id() and not app.is_sealed_from_me(b.child_id) and (
      b.owner_id in (select app.acts_for())
      or app.adds(b.child_id, 'seal')
      or c.responsible_authority_id in (select app.serves_as('information-governance'))));
end $$;
alter policy break_glass_seen on break_glass using (
  app.is_staff() and not app.is_sealed_from_me(child_id) and (person_id = app.person_id() or app.reviews_glass(id)));

-- What waits to go out about a child, or could be sent again, goes out no more once they are sealed.
create function app.hold_back_events() returns trigger language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  delete from webhook_event e where e.subject_id in (
    select i.id from incident i where i.child_id = new.child_id
    union select s.id from step s where s.child_id = new.child_id
    union select r.id from agency_referral r where r.child_id = new.child_id);
  return null;
end $$;
create trigger child_seal_holds_back after insert on child_seal for each row execute function app.hold_back_events();

-- Somebody who asks for everything gets the lines that name them, and not whom else a line names.
update access_source set skipped = array['child_ids'],
  whose = '(t.child_ids && $1 or t.incident_id in (select i.id from incident i where i.child_id = any($1)))'
where table_name = 'daybook_entry';
insert into access_source (table_name, ordinal, title, left_out_because, whose, written_at, row_key, skipped) values
  ('handover', 37, 'What one shift told the next', null, 't.child_ids && $1', 't.given_at', 't.id::text', array['child_ids']);

grant execute on all functions in schema app to hearth_app;

-- Names are compared in one place (care/redaction), which folds capitals, accents, apostrophes and hyphens; here are only
-- the names that must not stand in what others read: of those whom the visitor works with, and of those in the care of
-- the organisations that they work for. There is no second guard in SQL.
drop function app.names_a_child(uuid, text);
create function app.names_to_keep_out()
returns table (given_name text, family_name text, known_as text) language plpgsql stable security definer set search_path = public, app, pg_temp as $$
declare
  mine uuid[] := array(
    select m.organisation_id from membership m
    where m.person_id in (select app.acts_for())
      and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today()));
begin
  return query
    select distinct c.given_name, c.family_name, c.known_as from child c
    where c.name_known and (
      c.responsible_authority_id = any (mine)
      or c.id in (select p.child_id from placement p join setting s on s.id = p.setting_id where s.organisation_id = any (mine))
      or c.id in (select i.child_id from involvement i where i.person_id in (select app.acts_for())));
end $$;
grant execute on all functions in schema app to hearth_app;

-- Of an answer that was given under a key, ids and states are kept and no words: they are read again by whoever still may.
update idempotency_key set body = coalesce((
  select jsonb_object_agg(e.key, e.value) from jsonb_each(body) e
  where e.key in ('id', 'created', 'state', 'approval', 'reviewState')), '{}')
where jsonb_typeof(body) = 'object';

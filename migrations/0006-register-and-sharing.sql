-- The register: who a child is to us, what care rests on, what they say of themselves, and who may see which of it.
alter table organisation drop constraint organisation_kind_check;
alter table organisation add constraint organisation_kind_check check (kind in (
  'local-authority', 'provider', 'youth-justice-service', 'police', 'court', 'prison', 'probation', 'health',
  'school', 'virtual-school', 'advocacy', 'voluntary'));
alter table organisation add column gss_code text check (gss_code ~ '^[A-Z]\d{8}$');
alter table organisation add column dfe_code text check (dfe_code ~ '^\d{3}$');
create unique index organisation_gss on organisation (gss_code);
create unique index organisation_dfe on organisation (dfe_code) where kind = 'local-authority';

alter table setting add column registration text not null default 'unknown'
  check (registration in ('registered', 'unregistered', 'not-needed', 'unknown'));

alter table membership drop constraint membership_role_check;
alter table membership add constraint membership_role_check check (role in (
  'carer', 'foster-carer', 'support-worker', 'registered-manager', 'supervising-social-worker',
  'social-worker', 'personal-adviser', 'independent-reviewing-officer', 'youth-justice-worker', 'advocate',
  'appropriate-adult', 'virtual-school', 'health-worker', 'police-officer', 'commissioner', 'placement-officer',
  'duty-officer', 'information-governance', 'administrator'));
alter table involvement drop constraint involvement_role_check;
alter table involvement add constraint involvement_role_check check (role in (
  'social-worker', 'personal-adviser', 'supervising-social-worker', 'independent-reviewing-officer',
  'youth-justice-worker', 'advocate', 'key-worker', 'appropriate-adult', 'virtual-school', 'health-worker'));

-- A return carries no names: until somebody adds them the child goes by the number of the authority.
alter table child add column name_known boolean not null default true;

-- The numbers by which others know the child.
create table child_number (
  id uuid primary key,
  child_id uuid not null references child,
  authority_id uuid not null references organisation,
  kind text not null check (kind in ('ssda903', 'upn', 'case-system', 'youth-justice')),
  value text not null check (length(value) between 1 and 60),
  unique (authority_id, kind, value)
);
create index child_number_child on child_number (child_id);

-- What care rests on, episode by episode, in the codes of the SSDA903 return. `to_day` is the day it ended.
create table care_episode (
  id uuid primary key,
  child_id uuid not null references child,
  authority_id uuid not null references organisation,
  from_day date not null,
  to_day date check (to_day is null or to_day >= from_day),
  legal_status text not null check (length(legal_status) between 1 and 4),
  placement_type text,
  provider text,
  urn text,
  need text,
  reason_new text,
  reason_ceased text,
  reason_moved text,
  recorded_at timestamptz not null,
  recorded_by uuid references person_account,
  check (reason_ceased is null or to_day is not null),
  unique (child_id, from_day, legal_status, placement_type)
);
create index care_episode_child on care_episode (child_id, from_day);

-- What is known of a child and is not counted. Append only: the latest entry on a topic holds, the earlier ones stay.
create table profile_entry (
  id uuid primary key,
  child_id uuid not null references child,
  topic text not null check (topic in (
    'in-their-words', 'communication', 'what-helps', 'languages', 'interpreter', 'send', 'identity', 'culture')),
  words text not null check (length(words) between 1 and 20000),
  -- The child's own words are theirs: nobody's paraphrase is marked so.
  said_by_child boolean not null,
  written_by uuid not null references person_account,
  written_at timestamptz not null
);
create index profile_entry_child on profile_entry (child_id, topic, written_at);
create table health_entry (
  id uuid primary key,
  child_id uuid not null references child,
  topic text not null check (topic in ('summary', 'allergies', 'medication', 'mental-health', 'care-plan')),
  words text not null check (length(words) between 1 and 20000),
  written_by uuid not null references person_account,
  written_at timestamptz not null
);
create index health_entry_child on health_entry (child_id, topic, written_at);
create table nationality_entry (
  id uuid primary key,
  child_id uuid not null references child,
  topic text not null check (topic in ('nationality', 'immigration', 'adviser', 'age-assessment')),
  words text not null check (length(words) between 1 and 20000),
  written_by uuid not null references person_account,
  written_at timestamptz not null
);
create index nationality_entry_child on nationality_entry (child_id, topic, written_at);
create table address_entry (
  id uuid primary key,
  child_id uuid not null references child,
  topic text not null check (topic in ('home', 'placement', 'who-must-not-know')),
  words text not null check (length(words) between 1 and 2000),
  written_by uuid references person_account,
  written_at timestamptz not null
);
create index address_entry_child on address_entry (child_id, topic, written_at);

-- Who may see, and who may add to, which kind of fact, for what purpose: the sharing agreement. Policies read it.
create table sharing_rule (
  kind text not null,
  relation text not null,
  may_add boolean not null,
  purpose text not null,
  lawful_basis text not null,
  primary key (kind, relation)
);

-- A sealed record: only those named find it, whatever their role.
create table child_seal (
  id uuid primary key,
  child_id uuid not null references child,
  reason text not null check (length(reason) between 1 and 2000),
  sealed_by uuid not null references person_account,
  sealed_at timestamptz not null,
  lifted_by uuid references person_account,
  lifted_at timestamptz,
  check ((lifted_by is null) = (lifted_at is null))
);
create unique index child_seal_one on child_seal (child_id) where lifted_at is null;
create table child_seal_key (
  id uuid primary key,
  seal_id uuid not null references child_seal,
  child_id uuid not null references child,
  person_id uuid not null references person_account,
  given_by uuid not null references person_account,
  given_at timestamptz not null,
  unique (seal_id, person_id)
);
create index child_seal_key_person on child_seal_key (person_id);

-- Breaking the glass: opened with a reason, for a stated time, told to the owner, looked at within 24 hours.
create table break_glass (
  id uuid primary key,
  child_id uuid not null references child,
  person_id uuid not null references person_account,
  reason text not null check (length(reason) between 20 and 2000),
  opened_at timestamptz not null,
  until_at timestamptz not null check (until_at > opened_at and until_at <= opened_at + interval '72 hours'),
  owner_id uuid references person_account,
  review_due_at timestamptz not null,
  ended_at timestamptz,
  reviewed_by uuid references person_account,
  reviewed_at timestamptz,
  verdict text check (verdict in ('justified', 'not-justified')),
  review_words text,
  check ((reviewed_by is null) = (reviewed_at is null) and (reviewed_by is null) = (verdict is null)),
  check (reviewed_by is null or reviewed_by <> person_id)
);
create index break_glass_child on break_glass (child_id);
create index break_glass_person on break_glass (person_id);
create index break_glass_due on break_glass (review_due_at) where reviewed_at is null;

-- Two entries that turned out to be one child. No row is moved, so it can be undone.
create table child_merge (
  id uuid primary key,
  kept_id uuid not null references child,
  merged_id uuid not null references child,
  reason text not null check (length(reason) between 1 and 2000),
  merged_by uuid not null references person_account,
  merged_at timestamptz not null,
  undone_by uuid references person_account,
  undone_at timestamptz,
  check (kept_id <> merged_id),
  check ((undone_by is null) = (undone_at is null))
);
create unique index child_merge_one on child_merge (merged_id) where undone_at is null;
create index child_merge_kept on child_merge (kept_id) where undone_at is null;

-- What the visitor, or somebody they stand in for, is to the child today: by working with them, or where they live.
create function app.relations_to(the_child uuid) returns setof text language sql stable security definer set search_path = public, app, pg_temp as $$
  select i.role from involvement i
  where i.child_id = the_child and i.person_id in (select app.acts_for())
    and i.from_day <= app.today() and (i.until_day is null or i.until_day >= app.today())
  union
  select m.role from placement p join membership m on m.setting_id = p.setting_id
  where p.child_id = the_child and m.person_id in (select app.acts_for())
    and p.from_day <= app.today() and (p.until_day is null or p.until_day >= app.today())
    and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today())
$$;

-- Whether the record is sealed, and the visitor holds no key. A key is personal: a stand-in does not use it.
create function app.is_sealed_from_me(the_child uuid) returns boolean language sql stable security definer set search_path = public, app, pg_temp as $$
  select exists (
    select 1 from child_seal s where s.child_id = the_child and s.lifted_at is null
      and not exists (select 1 from child_seal_key k where k.seal_id = s.id and k.person_id = app.person_id()))
$$;

-- Whether the visitor has broken the glass and it is still open: not ended, not run out, not found unjustified, and
-- not left without a review past its time.
create function app.has_broken_glass(the_child uuid) returns boolean language sql stable security definer set search_path = public, app, pg_temp as $$
  select exists (
    select 1 from break_glass b
    where b.child_id = the_child and b.person_id = app.person_id() and b.ended_at is null
      and b.opened_at <= app.now() and b.until_at > app.now()
      and (case when b.verdict is null then b.review_due_at > app.now() else b.verdict = 'justified' end))
$$;

-- Whether the visitor may see this kind of fact about the child: the sharing agreement, asked row by row.
create function app.sees(the_child uuid, the_kind text) returns boolean language sql stable security definer set search_path = public, app, pg_temp as $$
  select not app.is_sealed_from_me(the_child) and (
    exists (
      select 1 from sharing_rule r where r.kind = the_kind and r.relation in (select app.relations_to(the_child)))
    or (app.has_broken_glass(the_child) and exists (
      select 1 from sharing_rule r where r.kind = the_kind and r.relation = 'break-glass')))
$$;

-- Whether the visitor may add to this kind of fact.
create function app.adds(the_child uuid, the_kind text) returns boolean language sql stable security definer set search_path = public, app, pg_temp as $$
  select not app.is_sealed_from_me(the_child) and exists (
    select 1 from sharing_rule r
    where r.kind = the_kind and r.may_add and r.relation in (select app.relations_to(the_child)))
$$;

-- A relation of any sort, and no seal in between.
create or replace function app.works_with(the_child uuid) returns boolean language sql stable security definer set search_path = public, app, pg_temp as $$
  select exists (select 1 from app.relations_to(the_child)) and not app.is_sealed_from_me(the_child)
$$;

-- The organisation as a whole for which the visitor does this work today.
create function app.serves_as(the_role text) returns setof uuid language sql stable security definer set search_path = public, app, pg_temp as $$
  select m.organisation_id from membership m
  where m.person_id = app.person_id() and m.role = the_role and m.setting_id is null
    and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today())
$$;

-- Whose record it is: the child's social worker, else the adviser, else whoever manages where they live.
create function app.owner_of(the_child uuid) returns uuid language sql stable security definer set search_path = public, app, pg_temp as $$
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

-- Breaks the glass. The child is named by name and date of birth, since whoever needs this cannot search for them.
-- Null when there is no one such child: an unknown, a sealed and an ambiguous name are answered alike.
create function app.break_glass(the_id uuid, the_given text, the_family text, the_birth date, the_reason text, the_hours integer)
returns uuid language plpgsql security definer set search_path = public, app, pg_temp as $$
declare
  found_ids uuid[];
begin
  if app.person_id() is null or not exists (
    select 1 from membership m where m.person_id = app.person_id()
      and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today())) then
    return null;
  end if;
  select array_agg(c.id) into found_ids from child c
  where lower(c.family_name) = lower(trim(the_family)) and c.date_of_birth = the_birth
    and lower(trim(the_given)) in (lower(c.given_name), lower(c.known_as))
    and not exists (select 1 from child_seal s where s.child_id = c.id and s.lifted_at is null);
  if cardinality(found_ids) is distinct from 1 then return null; end if;
  insert into break_glass (id, child_id, person_id, reason, opened_at, until_at, owner_id, review_due_at)
  values (the_id, found_ids[1], app.person_id(), the_reason, app.now(), app.now() + make_interval(hours => the_hours),
    app.owner_of(found_ids[1]), app.now() + interval '24 hours');
  return found_ids[1];
end $$;

-- Seals the record, in one act with its first keys: whoever seals, and those they name who work with the child.
create function app.seal_child(the_id uuid, the_child uuid, the_reason text, the_people uuid[]) returns boolean
language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  if not app.adds(the_child, 'seal') or exists (
    select 1 from child_seal s where s.child_id = the_child and s.lifted_at is null) then
    return false;
  end if;
  insert into child_seal (id, child_id, reason, sealed_by, sealed_at)
  values (the_id, the_child, the_reason, app.person_id(), app.now());
  insert into child_seal_key (id, seal_id, child_id, person_id, given_by, given_at)
  select gen_random_uuid(), the_id, the_child, k.person_id, app.person_id(), app.now()
  from (
    select app.person_id() as person_id
    union select i.person_id from involvement i
      where i.child_id = the_child and i.person_id = any (the_people)
        and i.from_day <= app.today() and (i.until_day is null or i.until_day >= app.today())
    union select m.person_id from placement p join membership m on m.setting_id = p.setting_id
      where p.child_id = the_child and m.person_id = any (the_people)
        and p.from_day <= app.today() and (p.until_day is null or p.until_day >= app.today())
        and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today())
  ) k;
  return true;
end $$;

-- What the visitor is to the child, as one word for the audit: what they looked for is in the agreement.
create function app.relation_in_audit(the_child uuid) returns text language sql stable security definer set search_path = public, app, pg_temp as $$
  select nullif(concat_ws(' ',
    (select string_agg(r, ' ' order by r) from app.relations_to(the_child) r),
    case when app.has_broken_glass(the_child) then 'break-glass' end), '')
$$;

-- Who may look at a broken glass: the owner or their stand-in, the other owners of the record, and information
-- governance of the authority whose child it is. Never whoever broke it.
create function app.reviews_glass(the_glass uuid) returns boolean language sql stable security definer set search_path = public, app, pg_temp as $$
  select exists (
    select 1 from break_glass b join child c on c.id = b.child_id
    where b.id = the_glass and b.person_id is distinct from app.person_id() and (
      b.owner_id in (select app.acts_for())
      or app.adds(b.child_id, 'seal')
      or c.responsible_authority_id in (select app.serves_as('information-governance'))))
$$;

alter table audit_event add column as_relation text;

-- Who has looked at this child, for whoever the agreement opens it to. Verbs and people, never what was seen.
create function app.who_looked(the_child uuid)
returns table (person_id uuid, person_name text, action text, as_relation text, times bigint, first_at timestamptz, last_at timestamptz)
language sql stable security definer set search_path = public, app, pg_temp as $$
  select e.person_id, p.name, e.action, e.as_relation, count(*), min(e.happened_at), max(e.happened_at)
  from audit_event e left join person_account p on p.id = e.person_id
  where e.child_id = the_child and app.sees(the_child, 'access-log')
  group by e.person_id, p.name, e.action, e.as_relation order by max(e.happened_at) desc
$$;

-- A step opens the record it belongs to for as long as it is open, to an owner who stands in some relation to the
-- child: a youth justice worker reads what they are asked about, and no more when it is done.
create function app.is_opened_by_step(the_incident uuid, the_child uuid) returns boolean language sql stable security definer set search_path = public, app, pg_temp as $$
  select exists (
    select 1 from step s where s.incident_id = the_incident and s.state in ('proposed', 'accepted')
      and s.owner_id in (select app.acts_for()))
    and exists (select 1 from app.relations_to(the_child))
$$;

-- Incidents follow the agreement too.
create or replace function app.sees_incident(the_incident uuid) returns boolean language sql stable security definer set search_path = public, app, pg_temp as $$
  select exists (
    select 1 from incident i where i.id = the_incident and not app.is_sealed_from_me(i.child_id)
      and (app.sees(i.child_id, 'record') or app.manages(i.setting_id)
        or (i.author_id = app.person_id() and app.works_at(i.setting_id))
        or app.is_opened_by_step(i.id, i.child_id)))
$$;
drop policy incident_seen on incident;
create policy incident_seen on incident for select to hearth_app using (
  app.sees(child_id, 'record')
  or (not app.is_sealed_from_me(child_id)
    and (app.manages(setting_id) or (author_id = app.person_id() and app.works_at(setting_id))
      or app.is_opened_by_step(id, child_id))));
drop policy child_seen on child;
create policy child_seen on child for select to hearth_app using (app.sees(id, 'identity'));
drop policy placement_seen on placement;
create policy placement_seen on placement for select to hearth_app using (app.sees(child_id, 'home'));
drop policy involvement_seen on involvement;
create policy involvement_seen on involvement for select to hearth_app using (
  person_id in (select app.acts_for()) or app.sees(child_id, 'around'));
drop policy setting_seen on setting;
create policy setting_seen on setting for select to hearth_app using (
  app.works_at(id) or exists (
    select 1 from placement p where p.setting_id = setting.id and app.sees(p.child_id, 'home')));

-- Whoever does the same work in the same place can stand in: in a setting everybody there, else the same role.
create function app.colleagues() returns setof uuid language sql stable security definer set search_path = public, app, pg_temp as $$
  select distinct other.person_id
  from membership mine
  join membership other on other.organisation_id = mine.organisation_id
    and other.setting_id is not distinct from mine.setting_id and other.person_id <> mine.person_id
  where mine.person_id = app.person_id() and (mine.setting_id is not null or other.role = mine.role)
    and mine.from_day <= app.today() and (mine.until_day is null or mine.until_day >= app.today())
    and other.from_day <= app.today() and (other.until_day is null or other.until_day >= app.today())
$$;

-- A step goes back to its owner when they do.
alter table step_event drop constraint step_event_event_check;
alter table step_event add constraint step_event_event_check check (
  event in ('accepted', 'declined', 'done', 'revoked', 'escalated', 'reopened', 'handed-back'));

-- A notice for a role that nobody fills stands in the list of whoever manages the setting.
alter policy notice_acknowledged on notice
  using (acknowledged_at is null and (
    to_person_id in (select app.acts_for()) or (to_person_id is null and app.manages(setting_id))));

-- A seal closes what somebody was given to do, too: those who hold no key do not read about the child in their list.
alter policy step_seen on step using (
  not app.is_sealed_from_me(child_id)
  and (owner_id in (select app.acts_for()) or app.sees_incident(incident_id)));
alter policy notice_seen on notice using (
  not app.is_sealed_from_me(child_id)
  and (to_person_id in (select app.acts_for()) or app.sees_incident(incident_id)));
create or replace function app.sees_step(the_step uuid) returns boolean language sql stable security definer set search_path = public, app, pg_temp as $$
  select exists (
    select 1 from step s where s.id = the_step and not app.is_sealed_from_me(s.child_id)
      and (s.owner_id in (select app.acts_for()) or app.sees_incident(s.incident_id)))
$$;

alter table child_number enable row level security;
alter table care_episode enable row level security;
alter table profile_entry enable row level security;
alter table health_entry enable row level security;
alter table nationality_entry enable row level security;
alter table address_entry enable row level security;
alter table sharing_rule enable row level security;
alter table child_seal enable row level security;
alter table child_seal_key enable row level security;
alter table break_glass enable row level security;
alter table child_merge enable row level security;

create policy child_number_seen on child_number for select to hearth_app using (app.sees(child_id, 'status'));
create policy care_episode_seen on care_episode for select to hearth_app using (app.sees(child_id, 'status'));
create policy care_episode_added on care_episode for insert to hearth_app with check (
  recorded_by = app.person_id() and app.adds(child_id, 'status'));
create policy profile_seen on profile_entry for select to hearth_app using (app.sees(child_id, 'profile'));
create policy profile_added on profile_entry for insert to hearth_app with check (
  written_by = app.person_id() and app.adds(child_id, 'profile'));
create policy health_seen on health_entry for select to hearth_app using (app.sees(child_id, 'health'));
create policy health_added on health_entry for insert to hearth_app with check (
  written_by = app.person_id() and app.adds(child_id, 'health'));
create policy nationality_seen on nationality_entry for select to hearth_app using (app.sees(child_id, 'nationality'));
create policy nationality_added on nationality_entry for insert to hearth_app with check (
  written_by = app.person_id() and app.adds(child_id, 'nationality'));
create policy address_seen on address_entry for select to hearth_app using (app.sees(child_id, 'address'));
create policy address_added on address_entry for insert to hearth_app with check (
  written_by = app.person_id() and app.adds(child_id, 'address'));
-- The agreement itself is for everybody to read.
create policy sharing_rule_seen on sharing_rule for select to hearth_app using (app.person_id() is not null);
create policy seal_seen on child_seal for select to hearth_app using (
  not app.is_sealed_from_me(child_id) and app.sees(child_id, 'seal'));
create policy seal_lifted on child_seal for update to hearth_app
  using (lifted_at is null and app.adds(child_id, 'seal'))
  with check (lifted_by = app.person_id());
create policy seal_key_seen on child_seal_key for select to hearth_app using (
  not app.is_sealed_from_me(child_id) and app.sees(child_id, 'seal'));
-- Sealing itself goes through app.seal_child, which gives the first keys; who holds one gives others.
create policy seal_key_given on child_seal_key for insert to hearth_app with check (
  given_by = app.person_id() and app.adds(child_id, 'seal')
  and exists (select 1 from child_seal s where s.id = seal_id and s.child_id = child_seal_key.child_id));
create policy break_glass_seen on break_glass for select to hearth_app using (
  person_id = app.person_id() or app.reviews_glass(id));
create policy break_glass_ended on break_glass for update to hearth_app
  using ((person_id = app.person_id() and ended_at is null) or (reviewed_at is null and app.reviews_glass(id)))
  with check (true);
create policy merge_seen on child_merge for select to hearth_app using (
  app.sees(kept_id, 'identity') and app.sees(merged_id, 'identity'));
create policy merge_made on child_merge for insert to hearth_app with check (
  merged_by = app.person_id() and undone_at is null and app.adds(kept_id, 'identity') and app.adds(merged_id, 'identity'));
create policy merge_undone on child_merge for update to hearth_app
  using (undone_at is null and app.adds(kept_id, 'identity') and app.adds(merged_id, 'identity'))
  with check (undone_by = app.person_id());
-- A name is added by whoever may add to the identity of a child.
create policy child_named on child for update to hearth_app
  using (app.adds(id, 'identity')) with check (app.adds(id, 'identity'));

-- Only its own breaker ends a broken glass, and only somebody else reviews it: whichever policy let the row through.
create function app.guard_break_glass() returns trigger language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  if new.ended_at is distinct from old.ended_at and old.person_id is distinct from app.person_id() then
    raise exception 'only whoever broke the glass ends it' using errcode = '42501';
  end if;
  if new.reviewed_at is distinct from old.reviewed_at and (
    old.reviewed_at is not null or new.reviewed_by is distinct from app.person_id() or not app.reviews_glass(old.id)) then
    raise exception 'a broken glass is reviewed once, by somebody else' using errcode = '42501';
  end if;
  if (new.verdict is distinct from old.verdict or new.review_words is distinct from old.review_words)
    and new.reviewed_at is not distinct from old.reviewed_at then
    raise exception 'a review is never changed' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger break_glass_guarded before update on break_glass for each row execute function app.guard_break_glass();

grant select on child_number, sharing_rule to hearth_app;
grant select, insert on care_episode, profile_entry, health_entry, nationality_entry, address_entry, child_seal_key, child_merge to hearth_app;
grant select on child_seal to hearth_app;
grant select on break_glass to hearth_app;
grant update (ended_at, reviewed_by, reviewed_at, verdict, review_words) on break_glass to hearth_app;
grant update (lifted_by, lifted_at) on child_seal to hearth_app;
grant update (undone_by, undone_at) on child_merge to hearth_app;
grant update (given_name, family_name, known_as, name_known) on child to hearth_app;
grant execute on all functions in schema app to hearth_app;

create trigger profile_append_only before update or delete on profile_entry for each row execute function app.refuse_change();
create trigger health_append_only before update or delete on health_entry for each row execute function app.refuse_change();
create trigger nationality_append_only before update or delete on nationality_entry for each row execute function app.refuse_change();
create trigger address_append_only before update or delete on address_entry for each row execute function app.refuse_change();
create trigger seal_never_deleted before delete on child_seal for each row execute function app.refuse_change();
create trigger seal_key_append_only before update or delete on child_seal_key for each row execute function app.refuse_change();
create trigger break_glass_never_deleted before delete on break_glass for each row execute function app.refuse_change();
create trigger merge_never_deleted before delete on child_merge for each row execute function app.refuse_change();

-- The sharing agreement, as src/care/sharing/agreement.ts declares it. A test holds the two to be equal.
insert into sharing_rule (kind, relation, may_add, purpose, lawful_basis) values
  ('identity', 'carer', false, 'to care for the child where they live', 'UK GDPR 6(1)(e) and 9(2)(g); DPA 2018 Sch 1 para 18 (safeguarding)'),
  ('identity', 'foster-carer', false, 'to care for the child where they live', 'UK GDPR 6(1)(e) and 9(2)(g); DPA 2018 Sch 1 para 18 (safeguarding)'),
  ('identity', 'support-worker', false, 'to support the young person where they live', 'UK GDPR 6(1)(e) and 9(2)(g); DPA 2018 Sch 1 para 18 (safeguarding)'),
  ('identity', 'registered-manager', false, 'to answer for the care in the setting', 'UK GDPR 6(1)(e) and 9(2)(g); DPA 2018 Sch 1 para 18 (safeguarding)'),
  ('identity', 'supervising-social-worker', false, 'to support and supervise the foster carers', 'UK GDPR 6(1)(e) and 9(2)(g); DPA 2018 Sch 1 para 18 (safeguarding)'),
  ('identity', 'key-worker', false, 'to be the person the child turns to', 'UK GDPR 6(1)(e) and 9(2)(g); DPA 2018 Sch 1 para 18 (safeguarding)'),
  ('identity', 'social-worker', true, 'to carry the authority''s duties to the child', 'UK GDPR 6(1)(e) and 9(2)(g); DPA 2018 Sch 1 para 18 (safeguarding)'),
  ('identity', 'personal-adviser', true, 'to carry the authority''s duties to the care leaver', 'UK GDPR 6(1)(e) and 9(2)(g); DPA 2018 Sch 1 para 18 (safeguarding)'),
  ('identity', 'independent-reviewing-officer', false, 'to see that the plan serves the child', 'UK GDPR 6(1)(e) and 9(2)(g); DPA 2018 Sch 1 para 18 (safeguarding)'),
  ('identity', 'youth-justice-worker', false, 'to divert the child, and to supervise what a court or police decided', 'DPA 2018 Part 3 (law enforcement), or UK GDPR 6(1)(e) when not'),
  ('identity', 'advocate', false, 'to help the child to be heard', 'UK GDPR 6(1)(e) and Article 15'),
  ('identity', 'appropriate-adult', false, 'to support the child in police custody', 'DPA 2018 Part 3 (law enforcement), or UK GDPR 6(1)(e) when not'),
  ('identity', 'virtual-school', false, 'to see that school goes on', 'UK GDPR 6(1)(e) and 9(2)(g); DPA 2018 Sch 1 para 18 (safeguarding)'),
  ('identity', 'health-worker', false, 'to see to the child''s health', 'UK GDPR 6(1)(e) and 9(2)(g); DPA 2018 Sch 1 para 18 (safeguarding)'),
  ('identity', 'break-glass', false, 'to protect a child when no one who knows them can be asked in time', 'UK GDPR 6(1)(d) or (e) and 9(2)(g); DPA 2018 Sch 1 para 18 (safeguarding)'),
  ('home', 'carer', false, 'to care for the child where they live', 'UK GDPR 6(1)(e) and 9(2)(g); DPA 2018 Sch 1 para 18 (safeguarding)'),
  ('home', 'foster-carer', false, 'to care for the child where they live', 'UK GDPR 6(1)(e) and 9(2)(g); DPA 2018 Sch 1 para 18 (safeguarding)'),
  ('home', 'support-worker', false, 'to support the young person where they live', 'UK GDPR 6(1)(e) and 9(2)(g); DPA 2018 Sch 1 para 18 (safeguarding)'),
  ('home', 'registered-manager', false, 'to answer for the care in the setting', 'UK GDPR 6(1)(e) and 9(2)(g); DPA 2018 Sch 1 para 18 (safeguarding)'),
  ('home', 'supervising-social-worker', false, 'to support and supervise the foster carers', 'UK GDPR 6(1)(e) and 9(2)(g); DPA 2018 Sch 1 para 18 (safeguarding)'),
  ('home', 'key-worker', false, 'to be the person the child turns to', 'UK GDPR 6(1)(e) and 9(2)(g); DPA 2018 Sch 1 para 18 (safeguarding)'),
  ('home', 'social-worker', true, 'to carry the authority''s duties to the child', 'UK GDPR 6(1)(e) and 9(2)(g); DPA 2018 Sch 1 para 18 (safeguarding)'),
  ('home', 'personal-adviser', true, 'to carry the authority''s duties to the care leaver', 'UK GDPR 6(1)(e) and 9(2)(g); DPA 2018 Sch 1 para 18 (safeguarding)'),
  ('home', 'independent-reviewing-officer', false, 'to see that the plan serves the child', 'UK GDPR 6(1)(e) and 9(2)(g); DPA 2018 Sch 1 para 18 (safeguarding)'),
  ('home', 'youth-justice-worker', false, 'to divert the child, and to supervise what a court or police decided', 'DPA 2018 Part 3 (law enforcement), or UK GDPR 6(1)(e) when not'),
  ('home', 'advocate', false, 'to help the child to be heard', 'UK GDPR 6(1)(e) and Article 15'),
  ('home', 'appropriate-adult', false, 'to support the child in police custody', 'DPA 2018 Part 3 (law enforcement), or UK GDPR 6(1)(e) when not'),
  ('home', 'virtual-school', false, 'to see that school goes on', 'UK GDPR 6(1)(e) and 9(2)(g); DPA 2018 Sch 1 para 18 (safeguarding)'),
  ('home', 'health-worker', false, 'to see to the child''s health', 'UK GDPR 6(1)(e) and 9(2)(g); DPA 2018 Sch 1 para 18 (safeguarding)'),
  ('home', 'break-glass', false, 'to protect a child when no one who knows them can be asked in time', 'UK GDPR 6(1)(d) or (e) and 9(2)(g); DPA 2018 Sch 1 para 18 (safeguarding)'),
  ('around', 'carer', false, 'to care for the child where they live', 'UK GDPR 6(1)(e) and 9(2)(g); DPA 2018 Sch 1 para 18 (safeguarding)'),
  ('around', 'foster-carer', false, 'to care for the child where they live', 'UK GDPR 6(1)(e) and 9(2)(g); DPA 2018 Sch 1 para 18 (safeguarding)'),
  ('around', 'support-worker', false, 'to support the young person where they live', 'UK GDPR 6(1)(e) and 9(2)(g); DPA 2018 Sch 1 para 18 (safeguarding)'),
  ('around', 'registered-manager', false, 'to answer for the care in the setting', 'UK GDPR 6(1)(e) and 9(2)(g); DPA 2018 Sch 1 para 18 (safeguarding)'),
  ('around', 'supervising-social-worker', false, 'to support and supervise the foster carers', 'UK GDPR 6(1)(e) and 9(2)(g); DPA 2018 Sch 1 para 18 (safeguarding)'),
  ('around', 'key-worker', false, 'to be the person the child turns to', 'UK GDPR 6(1)(e) and 9(2)(g); DPA 2018 Sch 1 para 18 (safeguarding)'),
  ('around', 'social-worker', true, 'to carry the authority''s duties to the child', 'UK GDPR 6(1)(e) and 9(2)(g); DPA 2018 Sch 1 para 18 (safeguarding)'),
  ('around', 'personal-adviser', true, 'to carry the authority''s duties to the care leaver', 'UK GDPR 6(1)(e) and 9(2)(g); DPA 2018 Sch 1 para 18 (safeguarding)'),
  ('around', 'independent-reviewing-officer', false, 'to see that the plan serves the child', 'UK GDPR 6(1)(e) and 9(2)(g); DPA 2018 Sch 1 para 18 (safeguarding)'),
  ('around', 'youth-justice-worker', false, 'to divert the child, and to supervise what a court or police decided', 'DPA 2018 Part 3 (law enforcement), or UK GDPR 6(1)(e) when not'),
  ('around', 'advocate', false, 'to help the child to be heard', 'UK GDPR 6(1)(e) and Article 15'),
  ('around', 'appropriate-adult', false, 'to support the child in police custody', 'DPA 2018 Part 3 (law enforcement), or UK GDPR 6(1)(e) when not'),
  ('around', 'virtual-school', false, 'to see that school goes on', 'UK GDPR 6(1)(e) and 9(2)(g); DPA 2018 Sch 1 para 18 (safeguarding)'),
  ('around', 'health-worker', false, 'to see to the child''s health', 'UK GDPR 6(1)(e) and 9(2)(g); DPA 2018 Sch 1 para 18 (safeguarding)'),
  ('around', 'break-glass', false, 'to protect a child when no one who knows them can be asked in time', 'UK GDPR 6(1)(d) or (e) and 9(2)(g); DPA 2018 Sch 1 para 18 (safeguarding)'),
  ('status', 'carer', false, 'to care for the child where they live', 'UK GDPR 6(1)(e) and 9(2)(g); DPA 2018 Sch 1 para 18 (safeguarding)'),
  ('status', 'foster-carer', false, 'to care for the child where they live', 'UK GDPR 6(1)(e) and 9(2)(g); DPA 2018 Sch 1 para 18 (safeguarding)'),
  ('status', 'support-worker', false, 'to support the young person where they live', 'UK GDPR 6(1)(e) and 9(2)(g); DPA 2018 Sch 1 para 18 (safeguarding)'),
  ('status', 'registered-manager', false, 'to answer for the care in the setting', 'UK GDPR 6(1)(e) and 9(2)(g); DPA 2018 Sch 1 para 18 (safeguarding)'),
  ('status', 'supervising-social-worker', false, 'to support and supervise the foster carers', 'UK GDPR 6(1)(e) and 9(2)(g); DPA 2018 Sch 1 para 18 (safeguarding)'),
  ('status', 'key-worker', false, 'to be the person the child turns to', 'UK GDPR 6(1)(e) and 9(2)(g); DPA 2018 Sch 1 para 18 (safeguarding)'),
  ('status', 'social-worker', true, 'to carry the authority''s duties to the child', 'UK GDPR 6(1)(e) and 9(2)(g); DPA 2018 Sch 1 para 18 (safeguarding)'),
  ('status', 'personal-adviser', false, 'to carry the authority''s duties to the care leaver', 'UK GDPR 6(1)(e) and 9(2)(g); DPA 2018 Sch 1 para 18 (safeguarding)'),
  ('status', 'independent-reviewing-officer', false, 'to see that the plan serves the child', 'UK GDPR 6(1)(e) and 9(2)(g); DPA 2018 Sch 1 para 18 (safeguarding)'),
  ('status', 'youth-justice-worker', false, 'to divert the child, and to supervise what a court or police decided', 'DPA 2018 Part 3 (law enforcement), or UK GDPR 6(1)(e) when not'),
  ('status', 'advocate', false, 'to help the child to be heard', 'UK GDPR 6(1)(e) and Article 15'),
  ('status', 'appropriate-adult', false, 'to support the child in police custody', 'DPA 2018 Part 3 (law enforcement), or UK GDPR 6(1)(e) when not'),
  ('status', 'virtual-school', false, 'to see that school goes on', 'UK GDPR 6(1)(e) and 9(2)(g); DPA 2018 Sch 1 para 18 (safeguarding)'),
  ('status', 'health-worker', false, 'to see to the child''s health', 'UK GDPR 6(1)(e) and 9(2)(g); DPA 2018 Sch 1 para 18 (safeguarding)'),
  ('status', 'break-glass', false, 'to protect a child when no one who knows them can be asked in time', 'UK GDPR 6(1)(d) or (e) and 9(2)(g); DPA 2018 Sch 1 para 18 (safeguarding)'),
  ('profile', 'carer', true, 'to care for the child where they live', 'UK GDPR 6(1)(e) and 9(2)(g); DPA 2018 Sch 1 para 18 (safeguarding)'),
  ('profile', 'foster-carer', true, 'to care for the child where they live', 'UK GDPR 6(1)(e) and 9(2)(g); DPA 2018 Sch 1 para 18 (safeguarding)'),
  ('profile', 'support-worker', true, 'to support the young person where they live', 'UK GDPR 6(1)(e) and 9(2)(g); DPA 2018 Sch 1 para 18 (safeguarding)'),
  ('profile', 'registered-manager', true, 'to answer for the care in the setting', 'UK GDPR 6(1)(e) and 9(2)(g); DPA 2018 Sch 1 para 18 (safeguarding)'),
  ('profile', 'supervising-social-worker', false, 'to support and supervise the foster carers', 'UK GDPR 6(1)(e) and 9(2)(g); DPA 2018 Sch 1 para 18 (safeguarding)'),
  ('profile', 'key-worker', true, 'to be the person the child turns to', 'UK GDPR 6(1)(e) and 9(2)(g); DPA 2018 Sch 1 para 18 (safeguarding)'),
  ('profile', 'social-worker', true, 'to carry the authority''s duties to the child', 'UK GDPR 6(1)(e) and 9(2)(g); DPA 2018 Sch 1 para 18 (safeguarding)'),
  ('profile', 'personal-adviser', true, 'to carry the authority''s duties to the care leaver', 'UK GDPR 6(1)(e) and 9(2)(g); DPA 2018 Sch 1 para 18 (safeguarding)'),
  ('profile', 'independent-reviewing-officer', true, 'to see that the plan serves the child', 'UK GDPR 6(1)(e) and 9(2)(g); DPA 2018 Sch 1 para 18 (safeguarding)'),
  ('profile', 'youth-justice-worker', false, 'to divert the child, and to supervise what a court or police decided', 'DPA 2018 Part 3 (law enforcement), or UK GDPR 6(1)(e) when not'),
  ('profile', 'advocate', true, 'to help the child to be heard', 'UK GDPR 6(1)(e) and Article 15'),
  ('profile', 'appropriate-adult', false, 'to support the child in police custody', 'DPA 2018 Part 3 (law enforcement), or UK GDPR 6(1)(e) when not'),
  ('profile', 'virtual-school', false, 'to see that school goes on', 'UK GDPR 6(1)(e) and 9(2)(g); DPA 2018 Sch 1 para 18 (safeguarding)'),
  ('profile', 'health-worker', false, 'to see to the child''s health', 'UK GDPR 6(1)(e) and 9(2)(g); DPA 2018 Sch 1 para 18 (safeguarding)'),
  ('profile', 'break-glass', false, 'to protect a child when no one who knows them can be asked in time', 'UK GDPR 6(1)(d) or (e) and 9(2)(g); DPA 2018 Sch 1 para 18 (safeguarding)'),
  ('record', 'carer', true, 'to care for the child where they live', 'UK GDPR 6(1)(e) and 9(2)(g); DPA 2018 Sch 1 para 18 (safeguarding)'),
  ('record', 'foster-carer', true, 'to care for the child where they live', 'UK GDPR 6(1)(e) and 9(2)(g); DPA 2018 Sch 1 para 18 (safeguarding)'),
  ('record', 'support-worker', true, 'to support the young person where they live', 'UK GDPR 6(1)(e) and 9(2)(g); DPA 2018 Sch 1 para 18 (safeguarding)'),
  ('record', 'registered-manager', true, 'to answer for the care in the setting', 'UK GDPR 6(1)(e) and 9(2)(g); DPA 2018 Sch 1 para 18 (safeguarding)'),
  ('record', 'supervising-social-worker', true, 'to support and supervise the foster carers', 'UK GDPR 6(1)(e) and 9(2)(g); DPA 2018 Sch 1 para 18 (safeguarding)'),
  ('record', 'key-worker', true, 'to be the person the child turns to', 'UK GDPR 6(1)(e) and 9(2)(g); DPA 2018 Sch 1 para 18 (safeguarding)'),
  ('record', 'social-worker', true, 'to carry the authority''s duties to the child', 'UK GDPR 6(1)(e) and 9(2)(g); DPA 2018 Sch 1 para 18 (safeguarding)'),
  ('record', 'personal-adviser', true, 'to carry the authority''s duties to the care leaver', 'UK GDPR 6(1)(e) and 9(2)(g); DPA 2018 Sch 1 para 18 (safeguarding)'),
  ('record', 'independent-reviewing-officer', true, 'to see that the plan serves the child', 'UK GDPR 6(1)(e) and 9(2)(g); DPA 2018 Sch 1 para 18 (safeguarding)'),
  ('record', 'advocate', false, 'to help the child to be heard', 'UK GDPR 6(1)(e) and Article 15'),
  ('record', 'break-glass', false, 'to protect a child when no one who knows them can be asked in time', 'UK GDPR 6(1)(d) or (e) and 9(2)(g); DPA 2018 Sch 1 para 18 (safeguarding)'),
  ('health', 'carer', false, 'to care for the child where they live', 'UK GDPR 6(1)(e) and 9(2)(g); DPA 2018 Sch 1 para 18 (safeguarding)'),
  ('health', 'foster-carer', true, 'to care for the child where they live', 'UK GDPR 6(1)(e) and 9(2)(g); DPA 2018 Sch 1 para 18 (safeguarding)'),
  ('health', 'support-worker', false, 'to support the young person where they live', 'UK GDPR 6(1)(e) and 9(2)(g); DPA 2018 Sch 1 para 18 (safeguarding)'),
  ('health', 'registered-manager', true, 'to answer for the care in the setting', 'UK GDPR 6(1)(e) and 9(2)(g); DPA 2018 Sch 1 para 18 (safeguarding)'),
  ('health', 'key-worker', false, 'to be the person the child turns to', 'UK GDPR 6(1)(e) and 9(2)(g); DPA 2018 Sch 1 para 18 (safeguarding)'),
  ('health', 'social-worker', true, 'to carry the authority''s duties to the child', 'UK GDPR 6(1)(e) and 9(2)(g); DPA 2018 Sch 1 para 18 (safeguarding)'),
  ('health', 'personal-adviser', true, 'to carry the authority''s duties to the care leaver', 'UK GDPR 6(1)(e) and 9(2)(g); DPA 2018 Sch 1 para 18 (safeguarding)'),
  ('health', 'independent-reviewing-officer', false, 'to see that the plan serves the child', 'UK GDPR 6(1)(e) and 9(2)(g); DPA 2018 Sch 1 para 18 (safeguarding)'),
  ('health', 'health-worker', true, 'to see to the child''s health', 'UK GDPR 6(1)(e) and 9(2)(g); DPA 2018 Sch 1 para 18 (safeguarding)'),
  ('health', 'break-glass', false, 'to protect a child when no one who knows them can be asked in time', 'UK GDPR 6(1)(d) or (e) and 9(2)(g); DPA 2018 Sch 1 para 18 (safeguarding)'),
  ('nationality', 'social-worker', true, 'to carry the authority''s duties to the child', 'UK GDPR 6(1)(e) and 9(2)(g); DPA 2018 Sch 1 para 18 (safeguarding)'),
  ('nationality', 'personal-adviser', true, 'to carry the authority''s duties to the care leaver', 'UK GDPR 6(1)(e) and 9(2)(g); DPA 2018 Sch 1 para 18 (safeguarding)'),
  ('nationality', 'independent-reviewing-officer', false, 'to see that the plan serves the child', 'UK GDPR 6(1)(e) and 9(2)(g); DPA 2018 Sch 1 para 18 (safeguarding)'),
  ('address', 'registered-manager', false, 'to answer for the care in the setting', 'UK GDPR 6(1)(e) and 9(2)(g); DPA 2018 Sch 1 para 18 (safeguarding)'),
  ('address', 'supervising-social-worker', false, 'to support and supervise the foster carers', 'UK GDPR 6(1)(e) and 9(2)(g); DPA 2018 Sch 1 para 18 (safeguarding)'),
  ('address', 'social-worker', true, 'to carry the authority''s duties to the child', 'UK GDPR 6(1)(e) and 9(2)(g); DPA 2018 Sch 1 para 18 (safeguarding)'),
  ('address', 'personal-adviser', true, 'to carry the authority''s duties to the care leaver', 'UK GDPR 6(1)(e) and 9(2)(g); DPA 2018 Sch 1 para 18 (safeguarding)'),
  ('address', 'independent-reviewing-officer', false, 'to see that the plan serves the child', 'UK GDPR 6(1)(e) and 9(2)(g); DPA 2018 Sch 1 para 18 (safeguarding)'),
  ('access-log', 'registered-manager', false, 'to answer for the care in the setting', 'UK GDPR 6(1)(e) and 9(2)(g); DPA 2018 Sch 1 para 18 (safeguarding)'),
  ('access-log', 'social-worker', false, 'to carry the authority''s duties to the child', 'UK GDPR 6(1)(e) and 9(2)(g); DPA 2018 Sch 1 para 18 (safeguarding)'),
  ('access-log', 'personal-adviser', false, 'to carry the authority''s duties to the care leaver', 'UK GDPR 6(1)(e) and 9(2)(g); DPA 2018 Sch 1 para 18 (safeguarding)'),
  ('access-log', 'independent-reviewing-officer', false, 'to see that the plan serves the child', 'UK GDPR 6(1)(e) and 9(2)(g); DPA 2018 Sch 1 para 18 (safeguarding)'),
  ('access-log', 'advocate', false, 'to help the child to be heard', 'UK GDPR 6(1)(e) and Article 15'),
  ('seal', 'social-worker', true, 'to carry the authority''s duties to the child', 'UK GDPR 6(1)(e) and 9(2)(g); DPA 2018 Sch 1 para 18 (safeguarding)'),
  ('seal', 'personal-adviser', false, 'to carry the authority''s duties to the care leaver', 'UK GDPR 6(1)(e) and 9(2)(g); DPA 2018 Sch 1 para 18 (safeguarding)'),
  ('seal', 'independent-reviewing-officer', true, 'to see that the plan serves the child', 'UK GDPR 6(1)(e) and 9(2)(g); DPA 2018 Sch 1 para 18 (safeguarding)');

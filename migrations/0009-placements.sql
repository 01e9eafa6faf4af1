-- Where they live: a move as one event, with its approval and everybody who is told; what providers pledged; concerns;
-- and what was agreed locally about issues that come back.

-- A move of a child to a setting: what was known, and what the Protocol and the law asked for. The placement itself is
-- a row of `placement`, made when the move begins.
create table placement_move (
  id uuid primary key,
  child_id uuid not null references child,
  setting_id uuid not null references setting,
  -- Where they lived when the move was written down; null for a first home in care.
  left_setting_id uuid references setting,
  event text not null check (event in ('starts', 'moves')),
  from_day date not null,
  emergency boolean not null,
  edition text not null,
  facts jsonb not null,
  outcome jsonb not null,
  -- Who must approve before it may begin. A home that must not be used needs the director, whatever else.
  approval text not null check (approval in ('none', 'nominated-officer', 'director')),
  asked_id uuid references person_account,
  made_by uuid not null references person_account,
  made_at timestamptz not null,
  check (asked_id is null or (asked_id <> made_by and approval <> 'none'))
);
create index placement_move_child on placement_move (child_id, made_at);
create index placement_move_setting on placement_move (setting_id);
create index placement_move_asked on placement_move (asked_id);

-- A move begins once, or is withdrawn before its day. `ended`: the placements it ended, and until when they would have
-- run, so that a move withdrawn before its day leaves everything as it was.
create table move_event (
  id uuid primary key,
  move_id uuid not null references placement_move,
  child_id uuid not null references child,
  event text not null check (event in ('began', 'withdrawn')),
  from_day date,
  placement_id uuid,
  ended jsonb not null default '[]',
  words text not null default '',
  person_id uuid not null references person_account,
  happened_at timestamptz not null,
  unique (move_id, event),
  check ((event = 'began') = (from_day is not null and placement_id is not null))
);

-- Approved or refused, once, by a named officer, and never by whoever made the move.
create table move_approval (
  id uuid primary key,
  move_id uuid not null unique references placement_move,
  child_id uuid not null references child,
  verdict text not null check (verdict in ('approved', 'refused')),
  post text not null check (post in ('nominated-officer', 'director')),
  officer_id uuid references person_account,
  officer_name text not null check (length(officer_name) between 1 and 200),
  words text not null check (length(words) between 1 and 5000),
  approved_at timestamptz not null,
  recorded_by uuid not null references person_account,
  recorded_at timestamptz not null,
  check (approved_at <= recorded_at)
);

-- The notices and steps of a move, each somebody's, each with its clock.
create table move_task (
  id uuid primary key,
  move_id uuid not null references placement_move,
  child_id uuid not null references child,
  setting_id uuid not null references setting,
  kind text not null check (kind in ('notice', 'step')),
  ordinal integer not null,
  code text not null,
  -- Who is told; steps tell nobody.
  recipient text,
  words text not null,
  cites jsonb not null,
  owner_role text not null,
  -- Null only when nobody fills the role: then it is whoever's who answers for where the child lives.
  owner_id uuid references person_account,
  due_at timestamptz,
  clock_basis text,
  -- Whether the clock counts from the move, and shifts with it.
  from_the_move boolean not null,
  -- The approval itself: settled by recording it, and in no other way.
  by_approval boolean not null,
  state text not null check (state in ('due', 'sent', 'accepted', 'declined', 'done')),
  made_at timestamptz not null,
  changed_at timestamptz not null,
  unique (move_id, kind, code),
  check ((kind = 'notice') = (recipient is not null))
);
create index move_task_owner on move_task (owner_id, state);
create index move_task_child on move_task (child_id);
create index move_task_setting on move_task (setting_id);

create table move_task_event (
  id uuid primary key,
  sequence bigint generated always as identity,
  task_id uuid not null references move_task,
  event text not null check (event in ('sent', 'accepted', 'declined', 'chased', 'done', 'reopened')),
  words text not null,
  -- Of what was sent: how, to whom, under which reference, and when.
  how text,
  told text,
  reference text,
  sent_at timestamptz,
  person_id uuid not null references person_account,
  happened_at timestamptz not null,
  check ((event = 'sent') = (how is not null and told is not null and sent_at is not null))
);
create index move_task_event_task on move_task_event (task_id, sequence);

-- The contract of an authority holds a provider to the Protocol, from, until, and where that stands.
create table provider_pledge (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  authority_id uuid not null references organisation,
  from_day date not null,
  until_day date check (until_day is null or until_day >= from_day),
  stands_at text not null check (length(stands_at) between 1 and 500),
  recorded_by uuid not null references person_account,
  recorded_at timestamptz not null
);
create index provider_pledge_organisation on provider_pledge (organisation_id, authority_id);

-- Between an authority and a provider: a concern, or something that is asked for. No child is named here.
create table provider_concern (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  authority_id uuid not null references organisation,
  kind text not null check (kind in ('concern', 'input', 'resource', 'unmet-need', 'regular-calls')),
  raised_side text not null check (raised_side in ('authority', 'provider')),
  words text not null check (length(words) between 1 and 5000),
  -- What the other side could do about it.
  could_do text not null check (length(could_do) between 1 and 5000),
  answer_due date not null,
  raised_by uuid not null references person_account,
  raised_at timestamptz not null,
  check (kind <> 'unmet-need' or raised_side = 'provider')
);
create index provider_concern_organisation on provider_concern (organisation_id, raised_at);

create table provider_concern_event (
  id uuid primary key,
  sequence bigint generated always as identity,
  concern_id uuid not null references provider_concern,
  event text not null check (event in ('answered', 'disputed', 'dispute-step', 'settled')),
  words text not null check (length(words) between 1 and 5000),
  person_id uuid not null references person_account,
  happened_at timestamptz not null
);
create index provider_concern_event_concern on provider_concern_event (concern_id, sequence);

-- That somebody looked a home up in Ofsted's register, and what they found. The latest holds.
create table setting_check (
  id uuid primary key,
  setting_id uuid not null references setting,
  registration text not null check (registration in ('registered', 'unregistered', 'not-needed')),
  urn text check (length(urn) between 1 and 60),
  looked_up_on date not null,
  words text not null default '' check (length(words) <= 2000),
  checked_by uuid not null references person_account,
  checked_at timestamptz not null,
  check ((registration = 'registered') = (urn is not null))
);
create index setting_check_setting on setting_check (setting_id, checked_at);

-- What was agreed locally about an issue that comes back. The latest of an authority on a topic holds.
create table practice_note (
  id uuid primary key,
  authority_id uuid not null references organisation,
  topic text not null check (topic in (
    'drugs', 'weapons', 'illegal-images', 'insurance', 'restraint', 'when-to-call', 'other')),
  words text not null check (length(words) between 1 and 10000),
  agreed_with text not null check (length(agreed_with) between 1 and 500),
  from_day date not null,
  review_on date not null check (review_on > from_day),
  made_by uuid not null references person_account,
  made_at timestamptz not null
);
create index practice_note_authority on practice_note (authority_id, topic, made_at);

-- The authorities for which the visitor has a part in finding homes.
create function app.places_for() returns setof uuid language sql stable security definer set search_path = public, app, pg_temp as $$
  select m.organisation_id from membership m join organisation o on o.id = m.organisation_id
  where m.person_id = app.person_id() and m.setting_id is null and o.kind = 'local-authority'
    and m.role in ('social-worker', 'personal-adviser', 'commissioner', 'placement-officer')
    and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today())
$$;

-- The authorities whose commissioner the visitor is.
create function app.commissions_for() returns setof uuid language sql stable security definer set search_path = public, app, pg_temp as $$
  select s from app.serves_as('commissioner') s join organisation o on o.id = s and o.kind = 'local-authority'
$$;

-- Whether the visitor needs to know which homes there are: whoever finds them, and whoever places a child.
create function app.knows_homes() returns boolean language sql stable security definer set search_path = public, app, pg_temp as $$
  select exists (select 1 from app.places_for()) or exists (
    select 1 from involvement i
    where i.person_id in (select app.acts_for()) and i.role in ('social-worker', 'personal-adviser')
      and i.from_day <= app.today() and (i.until_day is null or i.until_day >= app.today()))
$$;

-- Whether the visitor leads a setting of this organisation.
create function app.leads_in(the_organisation uuid) returns boolean language sql stable security definer set search_path = public, app, pg_temp as $$
  select exists (
    select 1 from membership m
    where m.organisation_id = the_organisation and m.person_id in (select app.acts_for())
      and m.role in ('registered-manager', 'supervising-social-worker')
      and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today()))
$$;

-- Every setting there is, for those who need to know. A foster home is a family: their name is in no list.
create function app.homes_known() returns table (
  setting_id uuid, organisation_id uuid, organisation_name text, organisation_kind text, name text, kind text,
  urn text, registration text, host_authority_id uuid, host_name text)
language sql stable security definer set search_path = public, app, pg_temp as $$
  select s.id, o.id, o.name, o.kind, case when s.kind = 'foster-home' then null else s.name end, s.kind,
    s.urn, s.registration, h.id, h.name
  from setting s join organisation o on o.id = s.organisation_id left join organisation h on h.id = s.host_authority_id
  where app.knows_homes()
$$;

-- The homes that go by these words or this number of Ofsted, for whoever says where this child lives.
create function app.homes_to_move_to(the_child uuid, the_words text, most integer) returns table (
  setting_id uuid, organisation_id uuid, organisation_name text, name text, kind text, registration text,
  host_authority_id uuid, host_name text, host_code text)
language sql stable security definer set search_path = public, app, pg_temp as $$
  select s.id, o.id, o.name, s.name, s.kind, s.registration, h.id, h.name, h.gss_code
  from setting s join organisation o on o.id = s.organisation_id left join organisation h on h.id = s.host_authority_id
  where app.adds(the_child, 'home') and the_words <> ''
    and (s.id::text = the_words or s.urn = the_words or strpos(lower(s.name), lower(the_words)) > 0)
  order by s.name, s.id limit most
$$;

-- Who sees a move: those who see where the child lives and what is recorded of them, and whoever is asked to approve.
create function app.sees_move(the_move uuid) returns boolean language sql stable security definer set search_path = public, app, pg_temp as $$
  select exists (
    select 1 from placement_move m where m.id = the_move and not app.is_sealed_from_me(m.child_id)
      and ((app.sees(m.child_id, 'home') and app.sees(m.child_id, 'record'))
        or m.asked_id in (select app.acts_for())))
$$;

-- Whether the visitor has an open part in a move of the child: asked to approve it, or with something to do for it.
create function app.has_part_in_move(the_child uuid) returns boolean language sql stable security definer set search_path = public, app, pg_temp as $$
  select not app.is_sealed_from_me(the_child) and (
    exists (
      select 1 from placement_move m where m.child_id = the_child and m.asked_id in (select app.acts_for())
        and not exists (select 1 from move_approval a where a.move_id = m.id)
        and not exists (select 1 from move_event e where e.move_id = m.id and e.event = 'withdrawn'))
    or exists (
      select 1 from move_task t where t.child_id = the_child and t.owner_id in (select app.acts_for())
        and t.state in ('due', 'sent', 'accepted')))
$$;

-- Who may do something with a notice or step: its owner, and whoever says where the child lives.
create function app.does_move_task(the_task uuid) returns boolean language sql stable security definer set search_path = public, app, pg_temp as $$
  select exists (
    select 1 from move_task t where t.id = the_task and not t.by_approval and not app.is_sealed_from_me(t.child_id)
      and (t.owner_id in (select app.acts_for()) or app.adds(t.child_id, 'home')))
$$;

-- Whether a move of this child is under way: waiting, or still ahead. Until it is settled there is no other.
create function app.move_under_way(the_child uuid) returns uuid language sql stable security definer set search_path = public, app, pg_temp as $$
  select m.id from placement_move m
  left join move_event b on b.move_id = m.id and b.event = 'began'
  where m.child_id = the_child and app.adds(the_child, 'home')
    and not exists (select 1 from move_event w where w.move_id = m.id and w.event = 'withdrawn')
    and (b.from_day > app.today() or (b.id is null
      and not exists (select 1 from move_approval a where a.move_id = m.id and a.verdict = 'refused')))
  limit 1
$$;

-- Who can be asked to approve: whoever works for the authority whose child it is, but the visitor.
create function app.could_approve(the_child uuid) returns table (person_id uuid, name text)
language sql stable security definer set search_path = public, app, pg_temp as $$
  select distinct p.id, p.name from child c
  join membership m on m.organisation_id = c.responsible_authority_id and m.setting_id is null
  join person_account p on p.id = m.person_id
  where c.id = the_child and app.adds(the_child, 'home') and p.closed_at is null and p.id <> app.person_id()
    and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today())
  order by p.name
$$;

-- The people who fill a role in a move: those who work with the child, those of the new home, those of the authority,
-- and whoever is asked to approve. Where nobody does, the nearest role.
create function app.owners_in_move(the_move uuid, the_role text) returns table (person_id uuid, rank integer)
language sql stable security definer set search_path = public, app, pg_temp as $$
  with roles(role, distance) as (
    values (the_role, 0)
    union all select n.other, 10 from (values
      ('social-worker', 'personal-adviser'), ('personal-adviser', 'social-worker'),
      ('registered-manager', 'supervising-social-worker'), ('supervising-social-worker', 'registered-manager'),
      ('commissioner', 'placement-officer')) n(role, other) where n.role = the_role),
  the(child, setting, authority, asked) as (
    select m.child_id, m.setting_id, c.responsible_authority_id, m.asked_id
    from placement_move m join child c on c.id = m.child_id where m.id = the_move and app.sees_move(m.id))
  select i.person_id, r.distance + 1 from the join involvement i on i.child_id = the.child join roles r on r.role = i.role
  where i.from_day <= app.today() and (i.until_day is null or i.until_day >= app.today())
  union all
  select w.person_id, r.distance + 2 from the join membership w on w.setting_id = the.setting join roles r on r.role = w.role
  where w.from_day <= app.today() and (w.until_day is null or w.until_day >= app.today())
  union all
  select w.person_id, r.distance + 3 from the
  join membership w on w.organisation_id = the.authority and w.setting_id is null join roles r on r.role = w.role
  where w.role in ('commissioner', 'placement-officer', 'virtual-school')
    and w.from_day <= app.today() and (w.until_day is null or w.until_day >= app.today())
  union all
  select the.asked, 1 from the
  where the.asked is not null and the_role in ('nominated-officer', 'director-of-childrens-services')
$$;

-- Whether the visitor may record the approval: never whoever made the move, nor somebody in their name. The officer who
-- is asked, or somebody of the authority who works with the child and names the officer.
create function app.may_approve_move(the_move uuid) returns boolean language sql stable security definer set search_path = public, app, pg_temp as $$
  select exists (
    select 1 from placement_move m
    where m.id = the_move and m.approval <> 'none' and app.sees_move(m.id) and m.made_by is distinct from app.person_id()
      and not exists (select 1 from move_approval a where a.move_id = m.id)
      and not exists (select 1 from move_event e where e.move_id = m.id and e.event = 'withdrawn')
      and (m.asked_id = app.person_id() or (m.made_by not in (select app.acts_for())
        and (m.asked_id in (select app.acts_for()) or exists (
          select 1 from app.relations_to(m.child_id) r
          where r in ('social-worker', 'personal-adviser', 'independent-reviewing-officer'))))))
$$;

-- Begins a move: the home until now ends the day before, the new one begins, and the clocks that count from the move
-- go with it. Not before it is approved, unless it was an emergency.
create function app.begin_move(the_move uuid, the_event uuid, the_placement uuid) returns void
language plpgsql security definer set search_path = public, app, pg_temp as $$
declare
  m placement_move;
  a move_approval;
  the_day date;
  were jsonb;
  is_outside boolean;
begin
  select * into m from placement_move where id = the_move for update;
  select * into a from move_approval where move_id = the_move;
  if m.id is null or not app.sees_move(the_move) or exists (select 1 from move_event e where e.move_id = the_move)
    or (m.approval <> 'none' and not m.emergency and a.verdict is distinct from 'approved') then
    raise exception 'this move does not begin' using errcode = '42501';
  end if;
  the_day := m.from_day;
  if m.approval <> 'none' and not m.emergency then
    the_day := greatest(the_day, (a.approved_at at time zone 'Europe/London')::date);
  end if;
  if exists (select 1 from placement p where p.child_id = m.child_id and p.from_day >= the_day) then
    raise exception 'a later home is on record' using errcode = '23505';
  end if;
  select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'until', p.until_day)), '[]') into were
  from placement p where p.child_id = m.child_id and (p.until_day is null or p.until_day >= the_day);
  update placement p set until_day = the_day - 1
  where p.child_id = m.child_id and (p.until_day is null or p.until_day >= the_day);
  insert into placement (id, child_id, setting_id, from_day, until_day)
  values (the_placement, m.child_id, m.setting_id, the_day, null);
  insert into move_event (id, move_id, child_id, event, from_day, placement_id, ended, person_id, happened_at)
  values (the_event, m.id, m.child_id, 'began', the_day, the_placement, were, app.person_id(), app.now());
  update move_task t set due_at = t.due_at + make_interval(days => the_day - m.from_day)
  where t.move_id = m.id and t.from_the_move and t.state in ('due', 'accepted') and the_day > m.from_day;
  -- A home in another area is known as such from the day it is settled; that they are back, from the day they are.
  is_outside := m.facts ->> 'homeArea' <> 'inside';
  update child c set out_of_area = is_outside
  where c.id = m.child_id and c.out_of_area <> is_outside and (is_outside or the_day <= app.today());
end $$;

-- Approves or refuses a move. Approved, it begins.
create function app.approve_move(the_move uuid, the_verdict text, the_post text, the_officer text, the_words text,
  the_time timestamptz, the_ids uuid[]) returns void
language plpgsql security definer set search_path = public, app, pg_temp as $$
declare
  m placement_move;
  own boolean;
begin
  select * into m from placement_move where id = the_move for update;
  own := m.asked_id in (select app.acts_for());
  if not app.may_approve_move(the_move) or the_time > app.now()
    or (m.approval = 'director' and the_post <> 'director')
    or exists (select 1 from person_account p where p.id = m.made_by and lower(trim(p.name)) = lower(trim(the_officer))) then
    raise exception 'this approval is not taken' using errcode = '42501';
  end if;
  insert into move_approval (id, move_id, child_id, verdict, post, officer_id, officer_name, words, approved_at, recorded_by, recorded_at)
  values (the_ids[1], m.id, m.child_id, the_verdict, the_post, case when own then app.person_id() end,
    case when own then (select p.name from person_account p where p.id = app.person_id()) else trim(the_officer) end,
    the_words, the_time, app.person_id(), app.now());
  if the_verdict = 'approved' and not m.emergency then
    perform app.begin_move(m.id, the_ids[2], the_ids[3]);
  end if;
end $$;

-- Withdraws a move that has not begun or lies ahead: everything is as it was before, and the move stays readable.
create function app.withdraw_move(the_move uuid, the_event uuid, the_words text) returns boolean
language plpgsql security definer set search_path = public, app, pg_temp as $$
declare
  m placement_move;
  b move_event;
begin
  select * into m from placement_move where id = the_move for update;
  select * into b from move_event where move_id = the_move and event = 'began';
  if m.id is null or not app.adds(m.child_id, 'home') or app.move_under_way(m.child_id) is distinct from m.id then
    return false;
  end if;
  insert into move_event (id, move_id, child_id, event, words, person_id, happened_at)
  values (the_event, m.id, m.child_id, 'withdrawn', the_words, app.person_id(), app.now());
  if b.id is not null then
    delete from placement p where p.id = b.placement_id and p.from_day > app.today();
    update placement p set until_day = (e ->> 'until')::date
    from jsonb_array_elements(b.ended) e where p.id = (e ->> 'id')::uuid and p.child_id = m.child_id;
  end if;
  return true;
end $$;

-- What is open is settled with what it was for: the approval by the approval, everything when the move does not happen.
create function app.settle_move_tasks() returns trigger language plpgsql security definer set search_path = public, app, pg_temp as $$
declare
  approved boolean := to_jsonb(new) ->> 'verdict' is not distinct from 'approved';
  happens boolean := exists (
    select 1 from placement_move m where m.id = new.move_id and m.emergency and to_jsonb(new) ? 'verdict') or approved;
begin
  if to_jsonb(new) ->> 'event' = 'began' then return null; end if;
  with settled as (
    update move_task t set state = case when approved then 'done' else 'declined' end, changed_at = app.now()
    where t.move_id = new.move_id and t.state in ('due', 'accepted') and (t.by_approval or not happens)
    returning t.id, t.state)
  insert into move_task_event (id, task_id, event, words, person_id, happened_at)
  select gen_random_uuid(), s.id, s.state, new.words, app.person_id(), app.now() from settled s;
  return null;
end $$;
create trigger move_approval_settles after insert on move_approval for each row execute function app.settle_move_tasks();
create trigger move_event_settles after insert on move_event for each row execute function app.settle_move_tasks();

-- One move at a time for a child: the second waits here for the first, and is then refused.
create function app.guard_move() returns trigger language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('move ' || new.child_id, 0));
  if app.move_under_way(new.child_id) is not null then
    raise exception 'a move is under way already' using errcode = '23505';
  end if;
  return new;
end $$;
create trigger placement_move_guarded before insert on placement_move for each row execute function app.guard_move();

-- What was found in Ofsted's register is how the home stands from now on.
create function app.take_over_check() returns trigger language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  update setting set registration = new.registration, urn = coalesce(new.urn, urn) where id = new.setting_id;
  return null;
end $$;
create trigger setting_check_taken after insert on setting_check for each row execute function app.take_over_check();

-- On which side of a concern the visitor stands; null is neither.
create function app.side_between(the_organisation uuid, the_authority uuid) returns text language sql stable security definer set search_path = public, app, pg_temp as $$
  select case when the_authority in (select app.places_for()) then 'authority'
    when app.leads_in(the_organisation) then 'provider' end
$$;

-- Whether the visitor may add this to a concern: the other side answers, either side disputes and settles.
create function app.adds_to_concern(the_concern uuid, the_event text) returns boolean language sql stable security definer set search_path = public, app, pg_temp as $$
  select exists (
    select 1 from provider_concern c where c.id = the_concern
      and app.side_between(c.organisation_id, c.authority_id) is not null
      and (the_event <> 'answered' or app.side_between(c.organisation_id, c.authority_id) <> c.raised_side))
$$;

alter table placement_move enable row level security;
alter table move_event enable row level security;
alter table move_approval enable row level security;
alter table move_task enable row level security;
alter table move_task_event enable row level security;
alter table provider_pledge enable row level security;
alter table provider_concern enable row level security;
alter table provider_concern_event enable row level security;
alter table practice_note enable row level security;
alter table setting_check enable row level security;

create policy move_seen on placement_move for select to hearth_app using (
  not app.is_sealed_from_me(child_id)
  and ((app.sees(child_id, 'home') and app.sees(child_id, 'record')) or asked_id in (select app.acts_for())));
create policy move_made on placement_move for insert to hearth_app with check (
  made_by = app.person_id() and app.adds(child_id, 'home')
  and (asked_id is null or asked_id in (select c.person_id from app.could_approve(child_id) c)));
create policy move_event_seen on move_event for select to hearth_app using (app.sees_move(move_id));
create policy move_approval_seen on move_approval for select to hearth_app using (app.sees_move(move_id));
create policy move_task_seen on move_task for select to hearth_app using (
  not app.is_sealed_from_me(child_id)
  and (owner_id in (select app.acts_for()) or app.sees_move(move_id)));
-- Made with the move, by whoever makes it, for its child and its setting; and handed to nobody who has no part in it.
create policy move_task_made on move_task for insert to hearth_app with check (
  state = 'due' and app.adds(child_id, 'home')
  and exists (
    select 1 from placement_move m where m.id = move_id and m.child_id = move_task.child_id
      and m.setting_id = move_task.setting_id and m.made_by = app.person_id() and m.made_at = move_task.made_at)
  and (owner_id is null or owner_id in (select o.person_id from app.owners_in_move(move_id, owner_role) o)));
create policy move_task_moved on move_task for update to hearth_app
  using (app.does_move_task(id)) with check (app.does_move_task(id));
create policy move_task_event_seen on move_task_event for select to hearth_app using (
  exists (select 1 from move_task t where t.id = task_id));
create policy move_task_event_made on move_task_event for insert to hearth_app with check (
  person_id = app.person_id() and app.does_move_task(task_id));
-- The home a child moves to is known to those who see the move, and to whoever has something to do for it.
create policy setting_of_a_move on setting for select to hearth_app using (
  exists (select 1 from placement_move m where m.setting_id = setting.id or m.left_setting_id = setting.id)
  or exists (select 1 from move_task t where t.setting_id = setting.id));
-- Whoever is asked about a child, or has something to do for them, knows who it is, and no longer than that.
create policy child_of_a_move on child for select to hearth_app using (app.has_part_in_move(id));
create policy pledge_seen on provider_pledge for select to hearth_app using (
  app.knows_homes() or exists (select 1 from setting s where s.organisation_id = provider_pledge.organisation_id));
create policy pledge_recorded on provider_pledge for insert to hearth_app with check (
  recorded_by = app.person_id() and authority_id in (select app.commissions_for()));
create policy setting_check_seen on setting_check for select to hearth_app using (
  app.knows_homes() or exists (select 1 from setting s where s.id = setting_id));
create policy setting_check_made on setting_check for insert to hearth_app with check (
  checked_by = app.person_id() and exists (select 1 from app.commissions_for()));
create policy concern_seen on provider_concern for select to hearth_app using (
  app.side_between(organisation_id, authority_id) is not null);
create policy concern_raised on provider_concern for insert to hearth_app with check (
  raised_by = app.person_id() and app.side_between(organisation_id, authority_id) = raised_side);
create policy concern_event_seen on provider_concern_event for select to hearth_app using (
  exists (select 1 from provider_concern c where c.id = concern_id));
create policy concern_event_made on provider_concern_event for insert to hearth_app with check (
  person_id = app.person_id() and app.adds_to_concern(concern_id, event));
-- What was agreed is for everybody who works here.
create policy practice_note_seen on practice_note for select to hearth_app using (app.person_id() is not null);
create policy practice_note_made on practice_note for insert to hearth_app with check (
  made_by = app.person_id() and authority_id in (select app.commissions_for()));

grant select, insert on placement_move, move_task, move_task_event, provider_pledge, provider_concern,
  provider_concern_event, practice_note, setting_check to hearth_app;
-- A move begins, is approved and is withdrawn through the functions above, and in no other way.
grant select on move_event, move_approval to hearth_app;
grant update (state, changed_at) on move_task to hearth_app;
grant execute on all functions in schema app to hearth_app;

create trigger move_append_only before update or delete on placement_move for each row execute function app.refuse_change();
create trigger move_event_append_only before update or delete on move_event for each row execute function app.refuse_change();
create trigger move_approval_append_only before update or delete on move_approval for each row execute function app.refuse_change();
create trigger move_task_never_deleted before delete on move_task for each row execute function app.refuse_change();
create trigger move_task_event_append_only before update or delete on move_task_event for each row execute function app.refuse_change();
create trigger pledge_append_only before update or delete on provider_pledge for each row execute function app.refuse_change();
create trigger concern_append_only before update or delete on provider_concern for each row execute function app.refuse_change();
create trigger concern_event_append_only before update or delete on provider_concern_event for each row execute function app.refuse_change();
create trigger practice_note_append_only before update or delete on practice_note for each row execute function app.refuse_change();
create trigger setting_check_append_only before update or delete on setting_check for each row execute function app.refuse_change();

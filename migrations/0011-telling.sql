-- Telling people: messages that leave without a name in them, who is on duty, referrals between agencies that open just
-- what they need and close again, and events for other systems.

-- A message to somebody. It holds no word of its own: a kind, for which there is a fixed sentence, and where to look.
-- The address is looked up when it is sent, and kept nowhere here.
create table outgoing_message (
  -- Made from its cause, so that one cause makes one message.
  id uuid primary key,
  person_id uuid not null references person_account,
  kind text not null check (kind in (
    'notice', 'step-due', 'step-overdue', 'step-escalated', 'referral', 'digest', 'duty')),
  channel text not null check (channel in ('email', 'text', 'none')),
  link text not null check (link ~ '^/[a-z]' and link ~ '^[a-z0-9/-]{2,120}$'),
  made_at timestamptz not null,
  not_before timestamptz not null,
  state text not null check (state in ('waiting', 'sending', 'sent', 'failed')),
  tries integer not null default 0,
  -- Who has it in hand and until when: after that somebody else takes it.
  lease uuid,
  lease_until timestamptz,
  carrier text,
  reference text check (length(reference) <= 200),
  error_code text check (error_code ~ '^[a-z][a-z0-9-]{1,60}$'),
  settled_at timestamptz,
  check ((state = 'sending') = (lease is not null) and (lease is null) = (lease_until is null)),
  check ((state in ('sent', 'failed')) = (settled_at is not null))
);
create index outgoing_message_next on outgoing_message (made_at, id) where state in ('waiting', 'sending');
create index outgoing_message_person on outgoing_message (person_id, made_at);

-- How somebody wants to be told. The latest holds.
create table message_choice (
  id uuid primary key,
  person_id uuid not null references person_account,
  how text not null check (how in ('at-once', 'twice-daily', 'daily', 'urgent-only')),
  channel text not null check (channel in ('email', 'text', 'none')),
  telephone text check (telephone ~ '^\+?[0-9]{7,15}$'),
  chosen_at timestamptz not null,
  check ((channel = 'text') = (telephone is not null))
);
create index message_choice_person on message_choice (person_id, chosen_at desc);

-- How a carrier of messages is: after a failure it rests, and one message goes ahead of the others.
create table message_carrier (
  name text primary key,
  failures integer not null,
  held_until timestamptz,
  error_code text,
  changed_at timestamptz not null
);

-- Who is on duty for an organisation, as what, when. Turns may overlap: the lowest rank is asked first.
create table duty_turn (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  duty text not null check (duty in ('social-work', 'manager-on-call')),
  person_id uuid not null references person_account,
  rank integer not null check (rank between 1 and 9),
  from_at timestamptz not null,
  until_at timestamptz not null check (until_at > from_at and until_at <= from_at + interval '14 days'),
  made_by uuid not null references person_account,
  made_at timestamptz not null,
  withdrawn_by uuid references person_account,
  withdrawn_at timestamptz,
  check ((withdrawn_by is null) = (withdrawn_at is null))
);
create index duty_turn_when on duty_turn (organisation_id, duty, until_at) where withdrawn_at is null;

-- One agency asks another for something for a child, and opens just these kinds of fact until it is closed.
create table agency_referral (
  id uuid primary key,
  child_id uuid not null references child,
  from_organisation_id uuid not null references organisation,
  to_organisation_id uuid not null references organisation,
  service text not null check (service in (
    'youth-justice', 'early-help', 'childrens-services', 'health', 'school', 'advocacy', 'police', 'voluntary')),
  purpose text not null check (purpose in (
    'diversion', 'assessment', 'support', 'safeguarding', 'education', 'health-care', 'being-heard', 'information')),
  lawful_basis text not null check (lawful_basis in ('public-task', 'safeguarding', 'law-enforcement', 'vital-interests')),
  -- Who it is, always; who sealed it and who looked, never.
  kinds text[] not null check (
    'identity' = any (kinds) and cardinality(kinds) <= 9
    and kinds <@ array['identity', 'home', 'around', 'status', 'profile', 'record', 'health', 'nationality', 'address']),
  answer_due_at timestamptz not null,
  closes_at timestamptz not null,
  made_by uuid not null references person_account,
  made_at timestamptz not null,
  state text not null default 'waiting' check (state in ('waiting', 'accepted', 'declined', 'done', 'revoked')),
  changed_at timestamptz not null,
  check (answer_due_at > made_at and closes_at >= answer_due_at and closes_at <= made_at + interval '366 days')
);
create index agency_referral_child on agency_referral (child_id, state);
create index agency_referral_to on agency_referral (to_organisation_id, state);
-- What is asked, in words: apart, because it closes with the referral.
create table agency_referral_ask (
  referral_id uuid primary key references agency_referral,
  child_id uuid not null references child,
  words text not null check (length(words) between 1 and 10000)
);
create table agency_referral_event (
  id uuid primary key,
  referral_id uuid not null references agency_referral,
  event text not null check (event in ('accepted', 'declined', 'done', 'revoked', 'chased', 'escalated')),
  words text not null check (length(words) <= 5000),
  person_id uuid references person_account,
  happened_at timestamptz not null
);
create index agency_referral_event_referral on agency_referral_event (referral_id, happened_at);

-- Other systems that are told what happens, by ids and kinds alone.
create table webhook_subscriber (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  url text not null check (length(url) between 8 and 500),
  made_by uuid not null references person_account,
  made_at timestamptz not null,
  ended_by uuid references person_account,
  ended_at timestamptz,
  failures integer not null default 0,
  held_until timestamptz,
  error_code text,
  lease uuid,
  lease_until timestamptz,
  check ((ended_by is null) = (ended_at is null))
);
-- Sealed with the key of the service, bound to this row: AES-256-GCM. Two at once while they are changed over.
create table webhook_secret (
  id uuid primary key,
  subscriber_id uuid not null references webhook_subscriber,
  sealed text not null,
  made_by uuid not null references person_account,
  made_at timestamptz not null,
  until_at timestamptz
);
create index webhook_secret_subscriber on webhook_secret (subscriber_id);
create table webhook_event (
  sequence bigint generated always as identity primary key,
  -- The same for every subscriber and every delivery: by it they know what they have had.
  event_id uuid not null,
  subscriber_id uuid not null references webhook_subscriber,
  kind text not null,
  subject_kind text not null,
  subject_id uuid not null,
  happened_at timestamptz not null,
  tries integer not null default 0,
  delivered_at timestamptz,
  unique (subscriber_id, event_id)
);
create index webhook_event_next on webhook_event (subscriber_id, sequence) where delivered_at is null;

-- What is new is looked for every minute.
create index notice_new on notice (made_at) where acknowledged_at is null;
create index step_new on step (made_at) where state in ('proposed', 'accepted');

-- A notice that asks for an answer.
alter table notice add column asks_answer boolean not null default false;
alter table notice add column answer text check (answer in ('accepted', 'declined'));
alter table notice add column answer_words text check (length(answer_words) between 1 and 5000);
alter table notice add constraint notice_answered check (
  (answer is null or (asks_answer and acknowledged_at is not null))
  and (answer is distinct from 'declined' or answer_words is not null));

-- Who of a service is asked: the roles that do its work.
create function app.roles_of_service(the_service text) returns text[] language plpgsql immutable as $$
begin
  return case the_service
    when 'youth-justice' then array['youth-justice-worker']
    when 'early-help' then array['social-worker', 'support-worker', 'duty-officer']
    when 'childrens-services' then array['social-worker', 'personal-adviser', 'duty-officer']
    when 'health' then array['health-worker']
    when 'school' then array['virtual-school']
    when 'advocacy' then array['advocate']
    when 'police' then array['police-officer']
    when 'voluntary' then array['support-worker', 'social-worker', 'advocate']
    else array[]::text[] end;
end $$;
-- Whether the visitor, or somebody they stand in for, does this service's work for the organisation today.
create function app.serves(the_organisation uuid, the_service text) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (
    select 1 from membership m
    where m.organisation_id = the_organisation and m.setting_id is null
      and m.person_id in (select app.acts_for()) and m.role = any (app.roles_of_service(the_service))
      and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today()));
end $$;
-- Those who do it: for whoever makes or follows a referral.
create function app.servants(the_organisation uuid, the_service text) returns setof uuid language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  if not app.is_staff() then return; end if;
  return query select distinct m.person_id from membership m join person_account p on p.id = m.person_id
    where m.organisation_id = the_organisation and m.setting_id is null and p.closed_at is null
      and m.role = any (app.roles_of_service(the_service))
      and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today());
end $$;

-- Which organisations have somebody who does which service's work: nothing is referred to nobody.
create function app.services_there() returns table (organisation_id uuid, service text) language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  if not app.is_staff() then return; end if;
  return query select distinct m.organisation_id, s.service
    from membership m join person_account p on p.id = m.person_id
    cross join unnest(array['youth-justice', 'early-help', 'childrens-services', 'health', 'school', 'advocacy', 'police', 'voluntary']) as s(service)
    where m.setting_id is null and p.closed_at is null and m.role = any (app.roles_of_service(s.service))
      and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today());
end $$;

-- What the agreement itself opens, by a relation or the broken glass: all that 0010 says.
create function app.sees_as_related(the_child uuid, the_kind text) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  if exists (
    select 1 from sharing_rule r where r.kind = the_kind and r.relation in (select app.relations_to(the_child))) then
    return true;
  end if;
  return exists (select 1 from sharing_rule r where r.kind = the_kind and r.relation = 'break-glass')
    and app.has_broken_glass(the_child);
end $$;
-- An open referral to a service I work for, that names this kind: until it is declined, done, revoked or runs out.
create function app.is_opened_by_referral(the_child uuid, the_kind text) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (
    select 1 from agency_referral r
    where r.child_id = the_child and r.state in ('waiting', 'accepted') and r.closes_at > app.now()
      and the_kind = any (r.kinds) and app.serves(r.to_organisation_id, r.service));
end $$;
create or replace function app.sees(the_child uuid, the_kind text) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  if app.is_sealed_from_me(the_child) then return false; end if;
  if app.sees_as_related(the_child, the_kind) then return true; end if;
  return app.is_opened_by_referral(the_child, the_kind);
end $$;
-- The trail says that it was by a referral.
create or replace function app.relation_in_audit(the_child uuid) returns text language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return nullif(concat_ws(' ',
    (select string_agg(r, ' ' order by r) from app.relations_to(the_child) r),
    case when app.has_broken_glass(the_child) then 'break-glass' end,
    case when app.is_opened_by_referral(the_child, 'identity') then 'referral' end), '');
end $$;

-- Who refers: those who answer for the child, of what they themselves see by their own relation; never a sealed record,
-- and never what another referral or a broken glass opened to them.
create function app.may_refer(the_child uuid, the_kinds text[]) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return not exists (select 1 from child_seal s where s.child_id = the_child and s.lifted_at is null)
    and exists (select 1 from app.relations_to(the_child) r where r in (
      'social-worker', 'personal-adviser', 'independent-reviewing-officer', 'registered-manager', 'supervising-social-worker'))
    and not exists (
      select 1 from unnest(the_kinds) k where not exists (
        select 1 from sharing_rule s where s.kind = k and s.relation in (select app.relations_to(the_child))));
end $$;
create function app.follows_referrals(the_child uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return not app.is_sealed_from_me(the_child) and exists (
    select 1 from sharing_rule s where s.kind = 'record' and s.relation in (select app.relations_to(the_child)));
end $$;
create function app.reads_referral(the_referral uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (
    select 1 from agency_referral r where r.id = the_referral and not app.is_sealed_from_me(r.child_id) and (
      app.follows_referrals(r.child_id)
      or (r.state in ('waiting', 'accepted') and r.closes_at > app.now() and app.serves(r.to_organisation_id, r.service))));
end $$;
create function app.may_move_referral(the_referral uuid, the_event text) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (
    select 1 from agency_referral r where r.id = the_referral and not app.is_sealed_from_me(r.child_id) and r.closes_at > app.now()
      and case
        when the_event in ('accepted', 'declined') then r.state = 'waiting' and app.serves(r.to_organisation_id, r.service)
        when the_event = 'done' then r.state = 'accepted' and app.serves(r.to_organisation_id, r.service)
        when the_event in ('chased', 'escalated') then r.state = 'waiting' and app.may_refer(r.child_id, array['identity'])
        when the_event = 'revoked' then r.state in ('waiting', 'accepted') and app.may_refer(r.child_id, array['identity'])
        else false end);
end $$;

-- The event moves the referral, ends the steps that hung on it, and tells whoever made it. The second of two that come
-- at once waits here for the first, and is refused.
create function app.move_agency_referral() returns trigger language plpgsql security definer set search_path = public, app, pg_temp as $$
declare
  r agency_referral;
  ended text;
begin
  if new.event in ('chased', 'escalated') then return null; end if;
  update agency_referral set state = new.event, changed_at = new.happened_at
  where id = new.referral_id and state = any (
    case new.event when 'done' then array['accepted'] when 'revoked' then array['waiting', 'accepted'] else array['waiting'] end)
  returning * into r;
  if r.id is null then
    raise exception 'the referral has moved on' using errcode = '23505';
  end if;
  ended := case new.event when 'revoked' then 'revoked' else 'done' end;
  with settled as (
    update step s set state = ended, changed_at = new.happened_at
    where s.about = 'referral' and s.about_id = r.id and s.state in ('proposed', 'accepted')
    returning s.id)
  insert into step_event (id, step_id, event, words, person_id, happened_at)
  select md5('referral ' || new.id || s.id)::uuid, s.id, ended,
    case new.event when 'accepted' then 'They accepted.' when 'declined' then 'They declined.'
      when 'done' then 'It is done.' else 'It was taken back.' end, new.person_id, new.happened_at
  from settled s;
  if new.event = 'accepted' then
    insert into step (id, child_id, about, about_id, fact_kind, code, cites, words, owner_role, owner_id, made_for_id, state, made_at, changed_at)
    values (md5('outcome ' || r.id)::uuid, r.child_id, 'referral', r.id, 'record', 'say-outcome', '["COM-CP-01"]',
      'Say how the referral ended, with its outcome. What it opens closes then.', app.role_in(r.to_organisation_id, r.service, new.person_id),
      new.person_id, new.person_id, 'accepted', new.happened_at, new.happened_at);
  end if;
  if new.event <> 'revoked' and new.person_id is distinct from r.made_by then
    insert into notice (id, child_id, about, about_id, fact_kind, kind, words, to_role, to_person_id, made_at)
    values (md5('answer ' || new.id)::uuid, r.child_id, 'referral', r.id, 'record', 'told',
      case new.event when 'accepted' then 'A referral of yours was accepted' when 'declined' then 'A referral of yours was declined'
        else 'A referral of yours is done, with its outcome' end, 'referrer', r.made_by, new.happened_at);
  end if;
  return null;
end $$;
create function app.role_in(the_organisation uuid, the_service text, the_person uuid) returns text language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return coalesce((
    select m.role from membership m where m.organisation_id = the_organisation and m.setting_id is null
      and m.role = any (app.roles_of_service(the_service)) and m.person_id = the_person limit 1),
    (app.roles_of_service(the_service))[1], 'duty-officer');
end $$;
create trigger referral_event_moves after insert on agency_referral_event for each row execute function app.move_agency_referral();
create function app.guard_agency_referral() returns trigger language plpgsql as $$
begin
  if to_jsonb(new) - array['state', 'changed_at'] is distinct from to_jsonb(old) - array['state', 'changed_at'] then
    raise exception 'what was referred is never changed: revoke it and refer anew' using errcode = 'HR001';
  end if;
  return new;
end $$;
create trigger referral_guarded before update on agency_referral for each row execute function app.guard_agency_referral();

-- A notice that was declined goes to whoever answers for the child or the setting.
create function app.pass_on_declined() returns trigger language plpgsql security definer set search_path = public, app, pg_temp as $$
declare
  the_owner uuid := app.owner_of(new.child_id);
begin
  if new.answer = 'declined' and old.answer is null then
    insert into notice (id, child_id, incident_id, setting_id, about, about_id, fact_kind, kind, words, to_role, to_person_id, made_at)
    values (md5('declined ' || new.id)::uuid, new.child_id, new.incident_id, new.setting_id, new.about, new.about_id, new.fact_kind,
      'told', 'A notice was declined: somebody else must take it on', 'registered-manager',
      case when the_owner is distinct from new.acknowledged_by then the_owner end, new.acknowledged_at);
  end if;
  return null;
end $$;
create trigger notice_declined after update on notice for each row execute function app.pass_on_declined();

-- Who keeps the rota of an organisation; who is on duty now, the first to be asked first. Whoever is away is passed over.
create function app.keeps_rota(the_organisation uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (
    select 1 from membership m where m.organisation_id = the_organisation and m.person_id = app.person_id()
      and m.role in ('administrator', 'registered-manager', 'supervising-social-worker', 'duty-officer', 'commissioner')
      and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today()));
end $$;
-- Whom a rota can name: those who work for the organisation, for whoever keeps it.
create function app.people_for_rota(the_organisation uuid) returns setof uuid language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  if not app.keeps_rota(the_organisation) then return; end if;
  return query select distinct m.person_id from membership m join person_account p on p.id = m.person_id
    where m.organisation_id = the_organisation and p.closed_at is null
      and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today());
end $$;
create function app.on_duty(the_organisation uuid, the_duty text) returns setof uuid language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return query select t.person_id from duty_turn t join person_account p on p.id = t.person_id
    where t.organisation_id = the_organisation and t.duty = the_duty and t.withdrawn_at is null and p.closed_at is null
      and t.from_at <= app.now() and t.until_at > app.now()
      and not exists (select 1 from absence a where a.person_id = t.person_id and a.from_at <= app.now() and a.until_at > app.now())
    order by t.rank, t.from_at, t.id;
end $$;
-- Who is on duty now for what a role does for a child: the manager on call of the setting's provider for what is done
-- there, the social work duty of the child's own authority for the rest.
create function app.duty_for(the_child uuid, the_setting uuid, the_role text) returns uuid language plpgsql stable security definer set search_path = public, app, pg_temp as $$
declare
  found_one uuid;
begin
  if the_role in ('carer', 'foster-carer', 'support-worker', 'key-worker', 'registered-manager', 'supervising-social-worker') then
    select d into found_one from setting s cross join lateral app.on_duty(s.organisation_id, 'manager-on-call') d
    where s.id = the_setting limit 1;
  end if;
  if found_one is null then
    select d into found_one from child c cross join lateral app.on_duty(c.responsible_authority_id, 'social-work') d
    where c.id = the_child limit 1;
  end if;
  return found_one;
end $$;
-- The duty officer of a child is whoever is on duty for their authority now.
create or replace function app.people_in_role(the_child uuid, the_setting uuid, the_role text)
returns table (person_id uuid, rank integer) language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  if not (app.works_with(the_child) or app.is_me(the_child)) then return; end if;
  return query
    select i.person_id, 1 from involvement i
    where i.child_id = the_child and i.role = the_role
      and i.from_day <= app.today() and (i.until_day is null or i.until_day >= app.today())
    union all
    select m.person_id, 2 from membership m
    where m.setting_id = the_setting and m.role = the_role
      and exists (select 1 from placement p where p.child_id = the_child and p.setting_id = the_setting)
      and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today())
    union all
    select d.person_id, 3 from (
      select app.duty_for(the_child, null, 'duty-officer') as person_id where the_role = 'duty-officer') d
    where d.person_id is not null;
end $$;
create function app.guard_duty_turn() returns trigger language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    if not exists (select 1 from membership m where m.person_id = new.person_id and m.organisation_id = new.organisation_id) then
      raise exception 'a turn is for somebody who works there' using errcode = '42501';
    end if;
  elsif to_jsonb(new) - array['withdrawn_by', 'withdrawn_at'] is distinct from to_jsonb(old) - array['withdrawn_by', 'withdrawn_at']
    or old.withdrawn_at is not null then
    raise exception 'a turn is withdrawn and made anew' using errcode = 'HR001';
  end if;
  return new;
end $$;
create trigger duty_turn_guarded before insert or update on duty_turn for each row execute function app.guard_duty_turn();

-- A young person never gets a message: somebody may look over their shoulder.
create function app.guard_message() returns trigger language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  if exists (select 1 from young_person y where y.person_id = new.person_id) then
    raise exception 'no message goes to a young person' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger message_is_for_staff before insert on outgoing_message for each row execute function app.guard_message();
create trigger choice_is_for_staff before insert on message_choice for each row execute function app.guard_message();
-- Those whose messages an administrator looks after: the people of the organisations they administer.
create function app.administers_person(the_person uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (
    select 1 from membership m where m.person_id = the_person
      and m.organisation_id in (select app.serves_as('administrator')));
end $$;

-- An event for other systems: for those of the organisations that have to do with it, and never of a sealed record.
create function app.publish(the_event uuid, the_kind text, the_subject text, the_id uuid, the_child uuid, the_organisations uuid[], the_time timestamptz)
returns void language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  -- Only what happened is published: by the triggers below, and by nobody who asks for it.
  if pg_trigger_depth() = 0 or not exists (select 1 from webhook_subscriber w where w.ended_at is null)
    or exists (select 1 from child_seal s where s.child_id = the_child and s.lifted_at is null) then
    return;
  end if;
  insert into webhook_event (event_id, subscriber_id, kind, subject_kind, subject_id, happened_at)
  select the_event, w.id, the_kind, the_subject, the_id, the_time from webhook_subscriber w
  where w.ended_at is null and (w.organisation_id = any (the_organisations)
    or w.organisation_id = (select c.responsible_authority_id from child c where c.id = the_child))
  order by w.id;
end $$;
create function app.publish_incident() returns trigger language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  perform app.publish(md5('incident ' || new.id)::uuid, 'incident.recorded', 'incident', new.id, new.child_id,
    (select array[s.organisation_id] from setting s where s.id = new.setting_id), new.signed_at);
  return null;
end $$;
create function app.publish_step() returns trigger language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  perform app.publish(md5('step ' || new.id)::uuid, 'step.made', 'step', new.id, new.child_id,
    (select array[s.organisation_id] from setting s where s.id = new.setting_id), new.made_at);
  return null;
end $$;
create function app.publish_step_event() returns trigger language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  if exists (select 1 from webhook_subscriber w where w.ended_at is null) then
    perform app.publish(md5('step event ' || new.id)::uuid, 'step.' || new.event, 'step', s.id, s.child_id,
      (select array[t.organisation_id] from setting t where t.id = s.setting_id), new.happened_at)
    from step s where s.id = new.step_id;
  end if;
  return null;
end $$;
create function app.publish_agency_referral() returns trigger language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  perform app.publish(md5('referral ' || new.id)::uuid, 'referral.made', 'referral', new.id, new.child_id,
    array[new.from_organisation_id, new.to_organisation_id], new.made_at);
  return null;
end $$;
create function app.publish_agency_referral_event() returns trigger language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  perform app.publish(md5('referral event ' || new.id)::uuid, 'referral.' || new.event, 'referral', r.id, r.child_id,
    array[r.from_organisation_id, r.to_organisation_id], new.happened_at)
  from agency_referral r where r.id = new.referral_id;
  return null;
end $$;
create trigger incident_published after insert on incident for each row execute function app.publish_incident();
create trigger step_published after insert on step for each row execute function app.publish_step();
create trigger step_event_published after insert on step_event for each row execute function app.publish_step_event();
create trigger referral_published after insert on agency_referral for each row execute function app.publish_agency_referral();
create trigger referral_event_published after insert on agency_referral_event for each row execute function app.publish_agency_referral_event();

create function app.administers_webhook(the_subscriber uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (
    select 1 from webhook_subscriber w where w.id = the_subscriber
      and w.organisation_id in (select app.serves_as('administrator')));
end $$;
-- Sends everything again from an event on, with the ids it had.
create function app.replay_webhook(the_subscriber uuid, the_sequence bigint) returns bigint language plpgsql security definer set search_path = public, app, pg_temp as $$
declare
  again bigint;
begin
  if not app.administers_webhook(the_subscriber) then
    raise exception 'an administrator sends events again' using errcode = '42501';
  end if;
  update webhook_event e set delivered_at = null, tries = 0
  where e.subscriber_id = the_subscriber and e.sequence >= the_sequence and e.delivered_at is not null;
  get diagnostics again = row_count;
  update webhook_subscriber set failures = 0, held_until = null, error_code = null where id = the_subscriber;
  return again;
end $$;
-- Ends the older secrets when a new one has been made: a day later, so that the other side can change over.
create function app.rotate_webhook_secret() returns trigger language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  update webhook_secret s set until_at = new.made_at + interval '24 hours'
  where s.subscriber_id = new.subscriber_id and s.id <> new.id and s.until_at is null;
  -- Never more than two at once.
  update webhook_secret s set until_at = new.made_at
  where s.subscriber_id = new.subscriber_id and s.until_at > new.made_at and s.id <> new.id
    and s.id <> (select o.id from webhook_secret o where o.subscriber_id = new.subscriber_id and o.id <> new.id
      order by o.made_at desc, o.id limit 1);
  return null;
end $$;
create trigger webhook_secret_rotates after insert on webhook_secret for each row execute function app.rotate_webhook_secret();
create function app.guard_webhook() returns trigger language plpgsql as $$
begin
  if (new.id, new.organisation_id, new.url, new.made_by, new.made_at) is distinct from (old.id, old.organisation_id, old.url, old.made_by, old.made_at)
    or (old.ended_at is not null and new.ended_at is distinct from old.ended_at) then
    raise exception 'a subscriber is ended and made anew' using errcode = 'HR001';
  end if;
  return new;
end $$;
create trigger webhook_guarded before update on webhook_subscriber for each row execute function app.guard_webhook();

alter table outgoing_message enable row level security;
alter table message_choice enable row level security;
alter table message_carrier enable row level security;
alter table duty_turn enable row level security;
alter table agency_referral enable row level security;
alter table agency_referral_ask enable row level security;
alter table agency_referral_event enable row level security;
alter table webhook_subscriber enable row level security;
alter table webhook_secret enable row level security;
alter table webhook_event enable row level security;

create policy message_seen on outgoing_message for select to hearth_app using (
  app.is_staff() and (person_id = app.person_id() or app.administers_person(person_id)));
create policy choice_seen on message_choice for select to hearth_app using (app.is_staff() and person_id = app.person_id());
create policy choice_made on message_choice for insert to hearth_app with check (app.is_staff() and person_id = app.person_id());
create policy carrier_seen on message_carrier for select to hearth_app using (
  exists (select 1 from app.serves_as('administrator')));
-- Whom to ring at night is for everybody who works here.
create policy duty_seen on duty_turn for select to hearth_app using (app.is_staff());
create policy duty_made on duty_turn for insert to hearth_app with check (
  made_by = app.person_id() and withdrawn_at is null and app.keeps_rota(organisation_id));
create policy duty_withdrawn on duty_turn for update to hearth_app
  using (withdrawn_at is null and app.keeps_rota(organisation_id))
  with check (withdrawn_by = app.person_id() and app.keeps_rota(organisation_id));
create policy referral_seen on agency_referral for select to hearth_app using (
  app.is_staff() and not app.is_sealed_from_me(child_id)
  and (app.follows_referrals(child_id) or app.serves(to_organisation_id, service)));
create policy referral_made on agency_referral for insert to hearth_app with check (
  made_by = app.person_id() and state = 'waiting' and app.is_staff() and app.may_refer(child_id, kinds)
  and from_organisation_id in (select m.organisation_id from membership m where m.person_id = app.person_id()));
create policy referral_ask_seen on agency_referral_ask for select to hearth_app using (app.reads_referral(referral_id));
create policy referral_ask_made on agency_referral_ask for insert to hearth_app with check (
  exists (select 1 from agency_referral r where r.id = referral_id and r.child_id = agency_referral_ask.child_id and r.made_by = app.person_id()));
create policy referral_event_seen on agency_referral_event for select to hearth_app using (app.reads_referral(referral_id));
create policy referral_event_made on agency_referral_event for insert to hearth_app with check (
  person_id = app.person_id() and app.may_move_referral(referral_id, event));
create policy webhook_seen on webhook_subscriber for select to hearth_app using (
  organisation_id in (select app.serves_as('administrator')));
create policy webhook_made on webhook_subscriber for insert to hearth_app with check (
  made_by = app.person_id() and ended_at is null and organisation_id in (select app.serves_as('administrator')));
create policy webhook_ended on webhook_subscriber for update to hearth_app
  using (ended_at is null and organisation_id in (select app.serves_as('administrator')))
  with check (ended_by = app.person_id());
create policy webhook_secret_seen on webhook_secret for select to hearth_app using (app.administers_webhook(subscriber_id));
create policy webhook_secret_made on webhook_secret for insert to hearth_app with check (
  made_by = app.person_id() and until_at is null and app.administers_webhook(subscriber_id));
create policy webhook_event_seen on webhook_event for select to hearth_app using (app.administers_webhook(subscriber_id));

-- Messages, carriers and events are the service's: nobody adds or changes one from here.
grant select on outgoing_message, message_carrier, webhook_event to hearth_app;
grant select, insert on message_choice, duty_turn, agency_referral, agency_referral_ask, agency_referral_event, webhook_subscriber to hearth_app;
grant update (withdrawn_by, withdrawn_at) on duty_turn to hearth_app;
grant update (ended_by, ended_at) on webhook_subscriber to hearth_app;
-- A secret goes in and is never read back from here.
grant select (id, subscriber_id, made_by, made_at, until_at), insert on webhook_secret to hearth_app;
grant update (answer, answer_words) on notice to hearth_app;
grant execute on all functions in schema app to hearth_app;

create trigger choice_append_only before update or delete on message_choice for each row execute function app.refuse_change();
create trigger duty_turn_never_deleted before delete on duty_turn for each row execute function app.refuse_change();
create trigger referral_never_deleted before delete on agency_referral for each row execute function app.refuse_change();
create trigger referral_ask_append_only before update or delete on agency_referral_ask for each row execute function app.refuse_change();
create trigger referral_event_append_only before update or delete on agency_referral_event for each row execute function app.refuse_change();
create trigger webhook_never_deleted before delete on webhook_subscriber for each row execute function app.refuse_change();
create trigger webhook_secret_never_deleted before delete on webhook_secret for each row execute function app.refuse_change();

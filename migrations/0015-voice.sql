-- The young person's own pages: how they sign in, what was written about them, their words beside it, and "I do not agree".

-- A code for opening the account of a young person: shown once, used once. It is worth nothing without the word that
-- only they know, which they typed themselves.
create table young_code (
  id uuid primary key,
  child_id uuid not null references child,
  opened_by uuid not null references person_account,
  opened_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > opened_at and expires_at <= opened_at + interval '20 minutes'),
  code_hash text not null unique check (length(code_hash) = 43),
  word_hash text not null check (word_hash like '$argon2id$%'),
  wrong_tries integer not null default 0,
  used_at timestamptz,
  ended_at timestamptz
);
create unique index young_code_open on young_code (child_id) where used_at is null and ended_at is null;
-- When somebody typed a code that is none. Nothing else of it is kept.
create table young_code_wrong (
  id bigint generated always as identity primary key,
  tried_at timestamptz not null
);
create index young_code_wrong_at on young_code_wrong (tried_at);
-- The made-up name by which a young person signs in.
create table young_sign_in (
  person_id uuid primary key references young_person,
  sign_in_name text not null check (length(sign_in_name) between 4 and 60),
  chosen_at timestamptz not null
);
create unique index young_sign_in_name on young_sign_in (lower(sign_in_name));
create table young_passkey (
  id text primary key check (length(id) between 16 and 2000),
  person_id uuid not null references young_person,
  public_key text not null,
  counter bigint not null,
  made_at timestamptz not null,
  used_at timestamptz
);
create index young_passkey_person on young_passkey (person_id);
-- What a device is asked to sign, once and within five minutes.
create table passkey_ask (
  id uuid primary key,
  person_id uuid references young_person,
  asked text not null,
  expires_at timestamptz not null
);
create index passkey_ask_expires on passkey_ask (expires_at);

-- What a young person said to somebody they trust, who wrote it down while they sat together.
create table spoken_word (
  id uuid primary key,
  child_id uuid not null references child,
  incident_id uuid references incident,
  words text not null check (length(words) between 1 and 20000),
  -- Whether it was read back to them before it was kept.
  read_back boolean not null,
  written_by uuid not null references person_account,
  said_at timestamptz not null
);
create index spoken_word_child on spoken_word (child_id, said_at);

-- "I do not agree": with something that was written, or with anything else that was decided about them.
create table challenge (
  id uuid primary key,
  child_id uuid not null references child,
  incident_id uuid references incident,
  what_is_wrong text not null check (length(what_is_wrong) between 1 and 20000),
  what_i_want text not null check (length(what_i_want) <= 20000),
  raised_by uuid not null references person_account,
  -- Said to somebody who wrote it down, the young person beside them.
  together boolean not null,
  raised_at timestamptz not null,
  due_at timestamptz not null check (due_at > raised_at)
);
create index challenge_child on challenge (child_id, raised_at);
create index challenge_incident on challenge (incident_id);
create table challenge_event (
  id uuid primary key,
  challenge_id uuid not null references challenge,
  round integer not null check (round in (1, 2)),
  event text not null check (event in ('acknowledged', 'answered', 'still-not-right', 'settled', 'withdrawn')),
  words text not null check (length(words) <= 20000),
  -- What was changed; only with an answer.
  changed text check (changed in ('facts', 'words', 'both', 'nothing')),
  -- The decision that was taken again before this answer.
  decision_id uuid references decision,
  -- By when the next answer is due.
  due_at timestamptz,
  person_id uuid not null references person_account,
  happened_at timestamptz not null,
  check ((event = 'answered') = (changed is not null)),
  check ((event = 'still-not-right') = (due_at is not null)),
  check (event <> 'answered' or length(words) > 0)
);
create index challenge_event_challenge on challenge_event (challenge_id, happened_at);
-- One answer a round, and one of each of the young person's own steps.
create unique index challenge_event_once on challenge_event (challenge_id, round, event);

-- The entries that are the visitor: their own, and any other of theirs that was found to be the same.
create function app.my_child_ids() returns setof uuid language plpgsql stable security definer set search_path = public, app, pg_temp as $$
declare
  me uuid := app.me_child();
begin
  if me is null then return; end if;
  return next me;
  return query select m.merged_id from child_merge m where m.kept_id = me and m.undone_at is null
    union select m.kept_id from child_merge m where m.merged_id = me and m.undone_at is null;
end $$;
create function app.is_my_incident(the_incident uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (select 1 from incident i where i.id = the_incident and i.child_id in (select app.my_child_ids()));
end $$;

-- Who may open an account with a young person: whoever they trust with what is known of them. Where they have had an
-- account before, only somebody who does not look after them from day to day: nobody at home becomes them.
create function app.opens_young(the_child uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  if not (app.is_staff() and app.adds(the_child, 'profile')) then return false; end if;
  return not exists (select 1 from young_person y where y.child_id = the_child)
    or exists (select 1 from app.relations_to(the_child) r
      where r in ('social-worker', 'personal-adviser', 'independent-reviewing-officer', 'advocate'));
end $$;
-- A new code ends the one before it.
create function app.one_code() returns trigger language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  update young_code c set ended_at = app.now() where c.child_id = new.child_id and c.used_at is null and c.ended_at is null;
  return new;
end $$;
create trigger young_code_one before insert on young_code for each row execute function app.one_code();

-- Ends the account of a young person, with every sign-in: by themselves, or by whoever may open one.
create function app.close_young(the_child uuid) returns boolean language plpgsql security definer set search_path = public, app, pg_temp as $$
declare
  whose uuid;
begin
  if not (app.is_me(the_child) or (app.is_staff() and app.adds(the_child, 'profile'))) then return false; end if;
  update young_person y set closed_by = app.person_id(), closed_at = app.now()
    where y.child_id = the_child and y.closed_at is null returning y.person_id into whose;
  if whose is null then return false; end if;
  update person_account a set closed_at = app.now() where a.id = whose;
  update session s set revoked_at = app.now() where s.person_id = whose and s.revoked_at is null;
  return true;
end $$;
create function app.set_my_passphrase(the_hash text) returns boolean language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  if app.me_child() is null or the_hash not like '$argon2id$%' then return false; end if;
  insert into credential (person_id, password_hash, changed_at) values (app.person_id(), the_hash, app.now())
  on conflict (person_id) do update set password_hash = excluded.password_hash, failures = 0, locked_until = null,
    changed_at = excluded.changed_at;
  return true;
end $$;
create function app.have_i_a_passphrase() returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return app.me_child() is not null and exists (select 1 from credential c where c.person_id = app.person_id());
end $$;
create function app.who_opened_mine() returns text language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return (select p.name from young_person y join person_account p on p.id = y.opened_by where y.person_id = app.person_id());
end $$;
create function app.end_my_sign_ins() returns void language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  if app.me_child() is null then return; end if;
  update session s set revoked_at = app.now() where s.person_id = app.person_id() and s.revoked_at is null;
end $$;
-- Whether a name would tell who somebody is: it holds a part of their own name.
create function app.tells_my_name(the_name text) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (
    select 1 from child c cross join lateral unnest(array[c.given_name, c.known_as, c.family_name]) n(name)
    where c.id = app.me_child() and length(n.name) > 2 and position(lower(n.name) in lower(the_name)) > 0);
end $$;

-- What somebody is in a setting on a day, or to a child: one word.
create function app.job_of(the_person uuid, the_setting uuid, the_child uuid, the_day date) returns text language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  if app.me_child() is null then return null; end if;
  return coalesce(
    (select m.role from membership m where m.person_id = the_person and m.setting_id = the_setting and m.from_day <= the_day
      and (m.until_day is null or m.until_day >= the_day) order by m.role desc limit 1),
    (select i.role from involvement i where i.person_id = the_person and i.child_id = the_child and i.from_day <= the_day
      and (i.until_day is null or i.until_day >= the_day) order by i.role desc limit 1),
    (select m.role from membership m where m.person_id = the_person and m.from_day <= the_day
      and (m.until_day is null or m.until_day >= the_day) order by m.role limit 1));
end $$;
-- What was written about me: that it is there, what kind of thing, by whom. Never the text, and nobody else in it.
create function app.my_records()
returns table (id uuid, occurred_on date, kinds text[], author_name text, author_job text, setting_id uuid, setting_name text,
  signed_at timestamptz, police boolean, staff_wrote_my_words boolean)
language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return query
    select i.id, i.occurred_on,
      (select array_agg(c.kind order by c.ordinal) from conduct c where c.incident_id = i.id),
      p.name, app.job_of(i.author_id, i.setting_id, i.child_id, i.occurred_on), i.setting_id, s.name, i.signed_at,
      i.police_contact is not null and i.police_contact <> 'null'::jsonb,
      exists (select 1 from account a where a.incident_id = i.id and a.words is not null
        and not exists (select 1 from young_person y where y.person_id = a.taken_by))
    from incident i join person_account p on p.id = i.author_id join setting s on s.id = i.setting_id
    where i.child_id in (select app.my_child_ids())
    order by i.occurred_on desc, i.id;
end $$;
create function app.my_decisions(the_incident uuid)
returns table (id uuid, sequence integer, level integer, route text, chosen_route text, has_reason boolean, kinds text[],
  decided_by_name text, decided_by_job text, decided_at timestamptz)
language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  if not app.is_my_incident(the_incident) then return; end if;
  return query
    select d.id, d.sequence, d.level, d.route, d.chosen_route, coalesce(d.reason, '') <> '',
      (select array_agg(c ->> 'kind') from jsonb_array_elements(d.facts -> 'conduct') c),
      p.name, app.job_of(d.decided_by, i.setting_id, i.child_id, (d.decided_at at time zone 'Europe/London')::date), d.decided_at
    from decision d join incident i on i.id = d.incident_id join person_account p on p.id = d.decided_by
    where d.incident_id = the_incident order by d.sequence;
end $$;
create function app.my_open_steps(the_incident uuid) returns table (owner_role text, due_at timestamptz, steps integer)
language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  if not app.is_my_incident(the_incident) then return; end if;
  return query select s.owner_role, min(s.due_at), count(*)::integer from step s
    where s.incident_id = the_incident and s.state in ('proposed', 'accepted') group by s.owner_role order by 2 nulls last, 1;
end $$;
-- The words I wrote beside it, and those I said to somebody beside me.
create function app.my_words(the_incident uuid) returns table (id uuid, words text, said_at timestamptz, written_by text)
language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  if not app.is_my_incident(the_incident) then return; end if;
  return query
    select a.id, a.words, a.taken_at, null::text from account a join young_person y on y.person_id = a.taken_by
    where a.incident_id = the_incident and a.words is not null and y.child_id in (select app.my_child_ids())
    union all
    select w.id, w.words, w.said_at, p.name from spoken_word w join person_account p on p.id = w.written_by
    where w.incident_id = the_incident
    order by 3, 1;
end $$;
-- My words, put beside what was written. The same words sent twice under one id stand once.
create function app.add_my_words(the_id uuid, the_incident uuid, the_words text) returns boolean language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  if not app.is_my_incident(the_incident) then return false; end if;
  insert into account (id, incident_id, child_id, words, taken_by, taken_at)
  select the_id, i.id, i.child_id, the_words, app.person_id(), app.now() from incident i where i.id = the_incident
  on conflict (id) do nothing;
  return true;
end $$;
-- Who looked: their name, what they are, which verb, which day. Nothing of what they looked at.
create function app.my_lookers(the_most integer)
returns table (person_name text, job text, action text, day date, times integer)
language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return query
    select p.name, coalesce(e.as_relation, ''), e.action, (e.happened_at at time zone 'Europe/London')::date, count(*)::integer
    from audit_event e join person_account p on p.id = e.person_id
    where e.child_id in (select app.my_child_ids())
      and not exists (select 1 from young_person y where y.person_id = e.person_id)
    group by 1, 2, 3, 4 order by 4 desc, 1, 3 limit the_most;
end $$;

create function app.challenge_round(the_challenge uuid) returns integer language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return case when exists (
    select 1 from challenge_event e where e.challenge_id = the_challenge and e.event = 'still-not-right') then 2 else 1 end;
end $$;
-- Who reads a challenge: whoever answers for the child or the record, and the advocate. Not everybody who sees records.
create function app.hears_challenge(the_challenge uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
declare
  it challenge;
begin
  if not app.is_staff() then return false; end if;
  select * into it from challenge c where c.id = the_challenge;
  if it.id is null or app.is_sealed_from_me(it.child_id) then return false; end if;
  return exists (select 1 from app.relations_to(it.child_id) r where r in ('registered-manager', 'supervising-social-worker',
      'social-worker', 'personal-adviser', 'independent-reviewing-officer', 'advocate'))
    or (it.together and it.raised_by = app.person_id())
    or (it.incident_id is not null and app.reviews_incident(it.incident_id))
    or app.has_open_step('challenge', it.id);
end $$;
-- Who answers it: never the author of the record, never the one who answered before. The second time it is the
-- reviewing officer, where there is one.
create function app.answers_challenge(the_challenge uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
declare
  it challenge;
begin
  if not app.hears_challenge(the_challenge) then return false; end if;
  select * into it from challenge c where c.id = the_challenge;
  if exists (select 1 from incident i where i.id = it.incident_id and i.author_id = app.person_id())
    or exists (select 1 from challenge_event e where e.challenge_id = it.id and e.event = 'answered' and e.person_id = app.person_id())
    or (it.together and it.raised_by = app.person_id()) then
    return false;
  end if;
  if app.challenge_round(it.id) = 2 and exists (
    select 1 from involvement i where i.child_id = it.child_id and i.role = 'independent-reviewing-officer'
      and i.from_day <= app.today() and (i.until_day is null or i.until_day >= app.today())) then
    return exists (select 1 from app.relations_to(it.child_id) r where r = 'independent-reviewing-officer');
  end if;
  return exists (select 1 from app.relations_to(it.child_id) r where r in ('registered-manager', 'supervising-social-worker',
      'social-worker', 'personal-adviser', 'independent-reviewing-officer'))
    or (it.incident_id is not null and app.reviews_incident(it.incident_id));
end $$;
-- Where the step goes: the role that answers for the record, and nobody in it wrote the record.
create function app.challenge_goes_to(the_child uuid, the_incident uuid, the_round integer)
returns table (role text, setting_id uuid) language plpgsql stable security definer set search_path = public, app, pg_temp as $$
declare
  the_setting uuid;
  the_author uuid;
begin
  if not (the_child in (select app.my_child_ids()) or (app.is_staff() and app.works_with(the_child))) then return; end if;
  select i.setting_id, i.author_id into the_setting, the_author from incident i where i.id = the_incident and i.child_id = the_child;
  if the_setting is null then
    select p.setting_id into the_setting from placement p where p.child_id = the_child and p.from_day <= app.today()
      and (p.until_day is null or p.until_day >= app.today()) order by p.from_day desc limit 1;
  end if;
  return query
    select w.role, the_setting
    from (values ('registered-manager', 2), ('supervising-social-worker', 3), ('social-worker', 4), ('personal-adviser', 5),
      ('independent-reviewing-officer', case when the_round = 2 then 1 else 6 end)) w(role, place)
    where exists (select 1 from app.people_in_role(the_child, the_setting, w.role) f)
      and not exists (select 1 from app.people_in_role(the_child, the_setting, w.role) f where f.person_id = the_author)
    order by w.place limit 1;
  if not found then return query select 'social-worker'::text, the_setting; end if;
end $$;
-- Who has it, and who wrote what in it: for the young person, and for whoever hears it.
create function app.challenge_people(the_challenge uuid) returns table (event_id uuid, person_name text, job text)
language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  if not (app.hears_challenge(the_challenge) or exists (
    select 1 from challenge c where c.id = the_challenge and c.child_id in (select app.my_child_ids()))) then return; end if;
  return query
    select e.id, case when y.person_id is null then p.name end,
      coalesce((select i.role from involvement i where i.person_id = e.person_id and i.child_id = c.child_id order by i.from_day desc limit 1),
        (select m.role from membership m where m.person_id = e.person_id order by m.from_day desc limit 1))
    from challenge_event e join challenge c on c.id = e.challenge_id join person_account p on p.id = e.person_id
    left join young_person y on y.person_id = e.person_id where e.challenge_id = the_challenge
    union all
    select null, p.name, s.owner_role from step s join person_account p on p.id = s.owner_id
    where s.about = 'challenge' and s.about_id = the_challenge and s.code in ('answer-challenge', 'answer-challenge-again')
      and s.state in ('proposed', 'accepted');
end $$;
create function app.challenge_was_passed_on(the_challenge uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (select 1 from step s join step_event e on e.step_id = s.id
    where s.about = 'challenge' and s.about_id = the_challenge and e.event = 'escalated');
end $$;

create function app.guard_challenge() returns trigger language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  if new.incident_id is not null and not exists (
    select 1 from incident i where i.id = new.incident_id
      and (i.child_id = new.child_id or i.child_id in (select app.my_child_ids()))) then
    raise exception 'the record is about somebody else' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger challenge_guarded before insert on challenge for each row execute function app.guard_challenge();
create function app.guard_spoken() returns trigger language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  if new.incident_id is not null and not exists (select 1 from incident i where i.id = new.incident_id and i.child_id = new.child_id) then
    raise exception 'the record is about somebody else' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger spoken_word_guarded before insert on spoken_word for each row execute function app.guard_spoken();
-- The order of things: nothing after the end, an answer in its own round, "still not right" only to an answer.
create function app.guard_challenge_event() returns trigger language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  perform 1 from challenge c where c.id = new.challenge_id for update;
  if new.event <> 'still-not-right' and new.round <> app.challenge_round(new.challenge_id)
    or new.event = 'still-not-right' and (new.round <> 1 or app.challenge_round(new.challenge_id) <> 1)
    or exists (select 1 from challenge_event e where e.challenge_id = new.challenge_id and e.event in ('settled', 'withdrawn'))
    or new.event in ('still-not-right', 'settled') and not exists (
      select 1 from challenge_event e where e.challenge_id = new.challenge_id and e.event = 'answered' and e.round = new.round)
    or new.event in ('withdrawn', 'acknowledged') and exists (
      select 1 from challenge_event e where e.challenge_id = new.challenge_id and e.event = 'answered' and e.round = new.round) then
    raise exception 'this has moved on' using errcode = '23505';
  end if;
  if new.decision_id is not null and not exists (
    select 1 from decision d join challenge c on c.incident_id = d.incident_id
    where d.id = new.decision_id and c.id = new.challenge_id and d.decided_at > c.raised_at) then
    raise exception 'that decision is about something else' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger challenge_event_guarded before insert on challenge_event for each row execute function app.guard_challenge_event();
-- What is done is done: a step of a challenge ends with what it asks for, whoever of those who may has done it.
create function app.settle_challenge() returns trigger language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  with settled as (
    update step s set state = case new.event when 'withdrawn' then 'revoked' else 'done' end, changed_at = app.now()
    where s.about = 'challenge' and s.about_id = new.challenge_id and s.state in ('proposed', 'accepted')
      and (new.event in ('answered', 'withdrawn') or (new.event = 'acknowledged' and s.code = 'acknowledge-challenge'))
    returning s.id, s.state)
  insert into step_event (id, step_id, event, words, person_id, happened_at)
  select md5(s.id::text || new.id::text)::uuid, s.id, s.state, case new.event
      when 'acknowledged' then 'The young person was told that it was seen.'
      when 'answered' then 'The challenge was answered.'
      else 'The young person took the challenge back.' end, app.person_id(), app.now()
  from settled s;
  return null;
end $$;
create trigger challenge_event_settles after insert on challenge_event for each row execute function app.settle_challenge();

alter table young_code enable row level security;
alter table young_code_wrong enable row level security;
alter table young_sign_in enable row level security;
alter table young_passkey enable row level security;
alter table passkey_ask enable row level security;
alter table spoken_word enable row level security;
alter table challenge enable row level security;
alter table challenge_event enable row level security;

create policy young_code_seen on young_code for select to hearth_app using (opened_by = app.person_id() and app.is_staff());
create policy young_code_made on young_code for insert to hearth_app with check (
  opened_by = app.person_id() and used_at is null and ended_at is null and wrong_tries = 0 and app.opens_young(child_id));
create policy young_sign_in_own on young_sign_in for all to hearth_app
  using (person_id = app.person_id()) with check (person_id = app.person_id() and app.me_child() is not null);
create policy young_passkey_own on young_passkey for all to hearth_app
  using (person_id = app.person_id()) with check (person_id = app.person_id() and app.me_child() is not null);
create policy passkey_ask_own on passkey_ask for all to hearth_app
  using (person_id = app.person_id()) with check (person_id = app.person_id() and app.me_child() is not null);
create policy spoken_word_seen on spoken_word for select to hearth_app using (
  child_id in (select app.my_child_ids()) or (app.is_staff() and app.sees(child_id, 'profile')));
create policy spoken_word_written on spoken_word for insert to hearth_app with check (
  written_by = app.person_id() and said_at <= app.now() and app.is_staff() and app.adds(child_id, 'profile'));
create policy challenge_seen on challenge for select to hearth_app using (
  child_id in (select app.my_child_ids()) or app.hears_challenge(id)
  or (raised_by = app.person_id() and app.is_staff() and app.works_with(child_id)));
create policy challenge_raised on challenge for insert to hearth_app with check (
  raised_by = app.person_id() and raised_at <= app.now()
  and case when together then app.is_staff() and app.adds(child_id, 'profile') else app.is_me(child_id) end);
create policy challenge_event_seen on challenge_event for select to hearth_app using (
  exists (select 1 from challenge c where c.id = challenge_id));
create policy challenge_event_made on challenge_event for insert to hearth_app with check (
  person_id = app.person_id() and happened_at <= app.now()
  and case when event in ('acknowledged', 'answered') then app.answers_challenge(challenge_id)
    else exists (select 1 from challenge c where c.id = challenge_id and app.is_me(c.child_id)) end);

grant select (id, child_id, opened_by, opened_at, expires_at, used_at, ended_at), insert on young_code to hearth_app;
grant select, insert, update (sign_in_name, chosen_at) on young_sign_in to hearth_app;
grant select, insert, delete on young_passkey to hearth_app;
grant select, insert, delete on passkey_ask to hearth_app;
grant select, insert on spoken_word, challenge, challenge_event to hearth_app;
grant execute on all functions in schema app to hearth_app;

create trigger spoken_word_append_only before update or delete on spoken_word for each row execute function app.refuse_change();
create trigger challenge_append_only before update or delete on challenge for each row execute function app.refuse_change();
create trigger challenge_event_append_only before update or delete on challenge_event for each row execute function app.refuse_change();

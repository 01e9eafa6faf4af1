-- Those who care: restraint, control and discipline; how staff are after an incident; training; support that is offered.

-- Each question in its own words. "In person" leaves stand-ins out: what is personal is not handed on with the work.
create function app.manages_in_person(the_setting uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (
    select 1 from membership m
    where m.setting_id = the_setting and m.person_id = app.person_id()
      and m.role in ('registered-manager', 'supervising-social-worker')
      and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today()));
end $$;
create function app.serves_in(the_organisation uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (
    select 1 from membership m
    where m.organisation_id = the_organisation and m.person_id = app.person_id()
      and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today()));
end $$;
-- Leads the work of an organisation: manages a setting of it, or answers for it as a whole.
create function app.leads_work_in(the_organisation uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (
    select 1 from membership m
    where m.organisation_id = the_organisation and m.person_id = app.person_id()
      and (m.role in ('registered-manager', 'supervising-social-worker') or (m.setting_id is null and m.role = 'administrator'))
      and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today()));
end $$;
create function app.serves_there(the_organisation uuid, the_person uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (
    select 1 from membership m
    where m.organisation_id = the_organisation and m.person_id = the_person
      and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today()));
end $$;
-- Speaks for an organisation in the local partnership.
create function app.partners_for(the_organisation uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return app.leads_work_in(the_organisation) or exists (
    select 1 from membership m
    where m.organisation_id = the_organisation and m.person_id = app.person_id() and m.setting_id is null
      and m.role in ('commissioner', 'youth-justice-worker')
      and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today()));
end $$;
-- Leads somebody's work: manages the setting where they work, or answers for their organisation as a whole.
create function app.leads_person(the_person uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return the_person is distinct from app.person_id() and exists (
    select 1 from membership mine join membership theirs on theirs.organisation_id = mine.organisation_id
    where mine.person_id = app.person_id() and theirs.person_id = the_person
      and ((mine.setting_id = theirs.setting_id and mine.role in ('registered-manager', 'supervising-social-worker'))
        or (mine.setting_id is null and mine.role in ('administrator', 'registered-manager')))
      and mine.from_day <= app.today() and (mine.until_day is null or mine.until_day >= app.today())
      and theirs.from_day <= app.today() and (theirs.until_day is null or theirs.until_day >= app.today()));
end $$;

-- A measure of control, discipline or restraint, as it was recorded and signed (regulation 35(3)(a)).
create table restraint (
  id uuid primary key,
  child_id uuid not null references child,
  setting_id uuid not null references setting,
  setting_kind text not null check (setting_kind in ('childrens-home', 'foster-home', 'supported-accommodation')),
  incident_id uuid references incident,
  measure text not null check (measure in ('restraint', 'control', 'discipline')),
  -- Planned or routine in the child's education, health and care plan: regulation 35(4) asks for no clock.
  in_ehc_plan boolean not null,
  used_at timestamptz not null,
  used_on date not null,
  minutes integer not null check (minutes between 0 and 10080),
  location text not null check (length(location) between 1 and 500),
  behaviour text not null check (length(behaviour) between 1 and 10000),
  description text not null check (length(description) between 1 and 10000),
  avoided text not null check (length(avoided) between 1 and 10000),
  effect text not null check (length(effect) between 1 and 10000),
  injured boolean not null,
  injuries text not null check (length(injuries) <= 10000 and (injured = (length(injuries) > 0))),
  recorded_by uuid not null references person_account,
  recorded_at timestamptz not null check (recorded_at >= used_at)
);
create index restraint_child on restraint (child_id, used_at desc);
create index restraint_setting on restraint (setting_id, used_at desc);

-- Who used the measure and who else was there: an account here, or a name.
create table restraint_person (
  id uuid primary key,
  restraint_id uuid not null references restraint,
  person_id uuid references person_account,
  name text not null check (length(name) between 1 and 200),
  part text not null check (part in ('used', 'present')),
  unique (restraint_id, person_id)
);
create index restraint_person_of on restraint_person (restraint_id);
create index restraint_person_who on restraint_person (person_id);

-- Whom the registered person has authorised to speak and sign for this record.
create table restraint_authority (
  id uuid primary key,
  restraint_id uuid not null references restraint,
  person_id uuid not null references person_account,
  given_by uuid not null references person_account,
  given_at timestamptz not null,
  unique (restraint_id, person_id)
);

-- Signatures and additions: the talk with whoever used it, that the record is accurate, the talk with the child.
create table restraint_entry (
  id uuid primary key,
  sequence bigint generated always as identity,
  restraint_id uuid not null references restraint,
  entry text not null check (entry in ('user-talk', 'accurate', 'child-talk', 'addition')),
  -- With whom, for a talk with somebody who used the measure.
  with_id uuid references restraint_person,
  spoken_at timestamptz,
  words text not null check (length(words) <= 10000),
  -- Instead of the child's words: why they were not spoken with, or did not want to be.
  not_because text check (length(not_because) between 1 and 5000),
  reason text check (length(reason) between 1 and 2000),
  signed_by uuid not null references person_account,
  signed_at timestamptz not null,
  check ((entry = 'user-talk') = (with_id is not null)),
  check (entry <> 'user-talk' or spoken_at is not null),
  check (entry <> 'child-talk' or ((not_because is null) = (spoken_at is not null) and (not_because is null) = (length(words) > 0))),
  check (entry <> 'addition' or (length(words) > 0 and reason is not null)),
  check (spoken_at is null or spoken_at <= signed_at)
);
create index restraint_entry_of on restraint_entry (restraint_id, sequence);
create unique index restraint_accurate_once on restraint_entry (restraint_id) where entry = 'accurate';
create unique index restraint_user_talk_once on restraint_entry (with_id) where entry = 'user-talk';

create function app.sees_restraint(the_restraint uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (
    select 1 from restraint r where r.id = the_restraint and not app.is_sealed_from_me(r.child_id)
      and (app.sees(r.child_id, 'record') or app.manages(r.setting_id)));
end $$;
create function app.used_measure(the_restraint uuid, the_person uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (
    select 1 from restraint_person p
    where p.restraint_id = the_restraint and p.part = 'used' and p.person_id = the_person);
end $$;
-- Who speaks and signs: the registered person of the setting, or whom they authorised. Never whoever used the measure.
create function app.signs_restraint(the_restraint uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return app.sees_restraint(the_restraint) and not app.used_measure(the_restraint, app.person_id()) and exists (
    select 1 from restraint r where r.id = the_restraint and (
      app.manages(r.setting_id)
      or (app.works_at(r.setting_id) and exists (
        select 1 from restraint_authority a where a.restraint_id = r.id and a.person_id = app.person_id()))));
end $$;
create function app.authorises_for(the_restraint uuid, the_person uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return app.sees_restraint(the_restraint) and not app.used_measure(the_restraint, the_person)
    and the_person is distinct from app.person_id() and exists (
      select 1 from restraint r join membership m on m.setting_id = r.setting_id
      where r.id = the_restraint and app.manages(r.setting_id) and m.person_id = the_person
        and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today()));
end $$;
create function app.wrote_restraint(the_restraint uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (select 1 from restraint r where r.id = the_restraint and r.recorded_by = app.person_id());
end $$;
-- An incident that is named with a measure is about the same child.
create function app.incident_of_child(the_incident uuid, the_child uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (select 1 from incident i where i.id = the_incident and i.child_id = the_child);
end $$;

-- One person signs in one role only, whichever way a row came: who used it signs nothing, who wrote it does not
-- declare it accurate, nobody signs for a person of another record, and who was there is fixed once it is signed for.
create function app.guard_restraint_entry() returns trigger language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  if new.entry = 'addition' then return new; end if;
  if app.used_measure(new.restraint_id, new.signed_by) then
    raise exception 'whoever used the measure does not sign for it' using errcode = '42501';
  end if;
  if new.entry = 'accurate' and exists (
    select 1 from restraint r where r.id = new.restraint_id and r.recorded_by = new.signed_by) then
    raise exception 'whoever wrote the record does not declare it accurate' using errcode = '42501';
  end if;
  if new.with_id is not null and not exists (
    select 1 from restraint_person p where p.id = new.with_id and p.restraint_id = new.restraint_id and p.part = 'used') then
    raise exception 'that person did not use this measure' using errcode = '42501';
  end if;
  if exists (select 1 from restraint r where r.id = new.restraint_id and new.spoken_at < r.used_at) then
    raise exception 'a talk about a measure comes after it' using errcode = '23514';
  end if;
  return new;
end $$;
create trigger restraint_entry_guarded before insert on restraint_entry for each row execute function app.guard_restraint_entry();
create function app.guard_restraint_person() returns trigger language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  if exists (select 1 from restraint_entry e where e.restraint_id = new.restraint_id) then
    raise exception 'who was there is fixed with the first signature: add to the record instead' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger restraint_person_guarded before insert on restraint_person for each row execute function app.guard_restraint_person();

-- How somebody at work is after an incident: a personnel matter. No child is named, and no relation to a child opens it.
create table check_in (
  id uuid primary key,
  person_id uuid not null references person_account,
  setting_id uuid not null references setting,
  incident_id uuid not null references incident,
  happened_at timestamptz not null,
  -- What they were in it: author and victim can be one.
  was_hurt boolean not null,
  wrote_record boolean not null,
  -- Who speaks with them: never themselves. Null while nobody else leads there.
  held_by uuid references person_account,
  due_at timestamptz not null,
  made_by uuid not null references person_account,
  made_at timestamptz not null,
  unique (incident_id, person_id),
  check (held_by is null or held_by <> person_id)
);
create index check_in_person on check_in (person_id);
create index check_in_holder on check_in (held_by);
create index check_in_setting on check_in (setting_id);

create table check_in_entry (
  id uuid primary key,
  sequence bigint generated always as identity,
  check_in_id uuid not null references check_in,
  entry text not null check (entry in ('talk', 'put-off', 'support-offered', 'support-accepted', 'support-declined', 'note')),
  spoken_at timestamptz,
  health text check (length(health) between 1 and 5000),
  welfare text check (length(welfare) between 1 and 5000),
  -- Where the accident record is kept, when they were hurt.
  accident text check (length(accident) between 1 and 500),
  words text not null check (length(words) <= 5000),
  person_id uuid not null references person_account,
  written_at timestamptz not null,
  check ((entry = 'talk') = (spoken_at is not null and health is not null and welfare is not null)),
  check (entry in ('talk', 'support-accepted', 'support-declined') or length(words) > 0),
  check (spoken_at is null or spoken_at <= written_at)
);
create index check_in_entry_of on check_in_entry (check_in_id, sequence);

-- Somebody who could speak with a person after an incident: manages the setting, manages another of the same
-- organisation, or answers for the organisation as a whole. Never the person.
create function app.could_hold_check_in(the_setting uuid, the_person uuid, the_holder uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return the_holder <> the_person and exists (
    select 1 from setting s join membership m on m.organisation_id = s.organisation_id
    where s.id = the_setting and m.person_id = the_holder
      and (m.role in ('registered-manager', 'supervising-social-worker') or (m.setting_id is null and m.role = 'administrator'))
      and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today()));
end $$;
-- The people who could hold one in a setting, nearest first: asked by whoever manages there.
create function app.holders_of_check_ins(the_setting uuid, the_person uuid)
returns table (person_id uuid, person_name text, here boolean) language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  if not app.manages(the_setting) then return; end if;
  return query
    select p.id, p.name, bool_or(m.setting_id = the_setting)
    from setting s join membership m on m.organisation_id = s.organisation_id join person_account p on p.id = m.person_id
    where s.id = the_setting and p.closed_at is null and p.id <> the_person
      and (m.role in ('registered-manager', 'supervising-social-worker') or (m.setting_id is null and m.role = 'administrator'))
      and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today())
    group by p.id, p.name order by 3 desc nulls last, p.name;
end $$;
create function app.leads_setting(the_setting uuid, the_person uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (
    select 1 from membership m
    where m.setting_id = the_setting and m.person_id = the_person
      and m.role in ('registered-manager', 'supervising-social-worker')
      and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today()));
end $$;
-- Holds it: the one who was named, as long as they could still be; never the person themselves.
create function app.holds_check_in(the_check_in uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (
    select 1 from check_in c
    where c.id = the_check_in and c.held_by = app.person_id()
      and (app.could_hold_check_in(c.setting_id, c.person_id, app.person_id())
        -- A stand-in who took it over holds it while they stand in.
        or (c.person_id <> app.person_id() and app.manages(c.setting_id))));
end $$;
-- Whoever manages the setting in person sees the check-ins of their staff, but not those of a manager there.
create function app.sees_check_in(the_check_in uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (
    select 1 from check_in c
    where c.id = the_check_in and (
      c.person_id = app.person_id() or app.holds_check_in(c.id)
      or (app.manages_in_person(c.setting_id) and not app.leads_setting(c.setting_id, c.person_id))));
end $$;
-- Open, and somebody has to have it: whoever stands in for the manager sees that it is due, and can take it over.
create function app.could_take_check_in(the_check_in uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (
    select 1 from check_in c
    where c.id = the_check_in and c.person_id <> app.person_id()
      and c.person_id not in (select app.acts_for())
      and (app.manages(c.setting_id)
        or (c.held_by is null and app.could_hold_check_in(c.setting_id, c.person_id, app.person_id())))
      and not exists (select 1 from check_in_entry e where e.check_in_id = c.id and e.entry <> 'put-off'));
end $$;
-- Takes an open check-in over: the clock stays. False when it is not theirs to take, or the talk was held.
create function app.take_check_in(the_check_in uuid) returns boolean language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  if not app.could_take_check_in(the_check_in) then return false; end if;
  update check_in set held_by = app.person_id() where id = the_check_in;
  return true;
end $$;
-- A setting by its name, for whoever has a check-in there: the other manager who holds it does not work there. A foster
-- home is a family: their name is for those who work with it.
create function app.setting_called(the_setting uuid) returns text language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return (
    select case when s.kind = 'foster-home' and not app.works_at(s.id) then 'A foster home' else s.name end
    from setting s
    where s.id = the_setting and (app.works_at(s.id) or exists (
      select 1 from check_in c where c.setting_id = s.id and app.sees_check_in(c.id))));
end $$;
-- How many talks of an incident are still to be held, and how many there are: numbers only, for whoever manages there.
create function app.check_ins_of(the_incident uuid) returns table (made integer, left_open integer) language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  if not exists (select 1 from incident i where i.id = the_incident and app.manages(i.setting_id) and not app.is_sealed_from_me(i.child_id)) then return; end if;
  return query
    select count(*)::integer, (count(*) filter (where not exists (
      select 1 from check_in_entry e where e.check_in_id = c.id and e.entry = 'talk')))::integer
    from check_in c where c.incident_id = the_incident;
end $$;
create function app.works_there(the_setting uuid, the_person uuid, the_day date) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (
    select 1 from membership m
    where m.setting_id = the_setting and m.person_id = the_person
      and m.from_day <= app.today() and (m.until_day is null or m.until_day >= the_day));
end $$;
-- Made by whoever manages where it happened, for somebody who worked there then, with the facts of the incident.
create function app.makes_check_in(the_incident uuid, the_setting uuid, the_person uuid, the_happened timestamptz, the_wrote boolean) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return app.manages(the_setting) and exists (
    select 1 from incident i
    where i.id = the_incident and i.setting_id = the_setting and i.occurred_at = the_happened
      and not app.is_sealed_from_me(i.child_id)
      and the_wrote = (i.author_id = the_person)
      and (i.author_id = the_person or app.works_there(the_setting, the_person, i.occurred_on)));
end $$;
create function app.guard_check_in() returns trigger language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  if (to_jsonb(new) - 'held_by') is distinct from (to_jsonb(old) - 'held_by') or new.held_by is null then
    raise exception 'of a check-in only who holds it changes' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger check_in_guarded before update on check_in for each row execute function app.guard_check_in();

-- What led to an incident and what is to change: of the child's record, and without a word on how staff are (CAR-04).
create table incident_learning (
  id uuid primary key,
  incident_id uuid not null references incident,
  contributed text not null check (length(contributed) between 1 and 10000),
  change text not null check (length(change) between 1 and 10000),
  written_by uuid not null references person_account,
  written_at timestamptz not null
);
create index incident_learning_of on incident_learning (incident_id, written_at);

-- Support that an organisation offers to its people, and where that stands (CAR-03).
create table support_offer (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  offer text not null check (length(offer) between 1 and 500),
  reached_by text not null check (length(reached_by) between 1 and 500),
  stands_in text not null check (stands_in in ('employment-policy', 'behaviour-policy', 'both', 'neither')),
  stands_at text not null check (length(stands_at) <= 500 and (stands_in = 'neither' or length(stands_at) > 0)),
  recorded_by uuid not null references person_account,
  recorded_at timestamptz not null,
  withdrawn_by uuid references person_account,
  withdrawn_at timestamptz,
  check ((withdrawn_by is null) = (withdrawn_at is null))
);
create index support_offer_of on support_offer (organisation_id);

-- Training: who has done what, when; declared by themselves and confirmed, or entered by whoever leads their work.
create table training (
  id uuid primary key,
  person_id uuid not null references person_account,
  topic text not null check (topic in (
    'trauma-and-abuse', 'adultification', 'cultural-competence', 'bias', 'specific-needs', 'trauma-informed',
    'child-first', 'restorative-practice', 'conflict-resolution', 'contextual-safeguarding')),
  done_on date not null,
  how text not null check (length(how) between 1 and 500),
  entered_by uuid not null references person_account,
  entered_at timestamptz not null,
  unique (person_id, topic, done_on)
);
create table training_answer (
  id uuid primary key,
  training_id uuid not null unique references training,
  answer text not null check (answer in ('confirmed', 'not-confirmed')),
  words text not null check (length(words) <= 1000 and (answer = 'confirmed' or length(words) > 0)),
  answered_by uuid not null references person_account,
  answered_at timestamptz not null
);
create table training_period (
  id uuid primary key,
  sequence bigint generated always as identity,
  organisation_id uuid not null references organisation,
  topic text not null,
  months integer not null check (months between 1 and 120),
  set_by uuid not null references person_account,
  set_at timestamptz not null
);
create index training_period_of on training_period (organisation_id, topic, sequence desc);
-- Sessions for those who have no account here, by audience: numbers, no names (TRN-02).
create table training_session (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  audience text not null check (audience in (
    'cabinet-and-boards', 'childrens-services', 'police', 'residential-and-supported', 'foster-carers',
    'solicitors-and-custody', 'magistrates', 'adult-justice')),
  topics text[] not null check (cardinality(topics) > 0),
  held_on date not null,
  came integer not null check (came between 0 and 10000),
  invited integer not null check (invited between 1 and 10000 and invited >= came),
  recorded_by uuid not null references person_account,
  recorded_at timestamptz not null
);
create table training_champion (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  person_id uuid not null references person_account,
  from_day date not null,
  named_by uuid not null references person_account,
  named_at timestamptz not null,
  ended_on date,
  ended_by uuid references person_account,
  check ((ended_on is null) = (ended_by is null))
);
create unique index training_champion_one on training_champion (organisation_id, person_id) where ended_on is null;
-- The joint local protocol between youth justice and social care (TRN-03).
create table joint_protocol (
  id uuid primary key,
  authority_id uuid not null references organisation,
  title text not null check (length(title) between 1 and 200),
  agreed_with text not null check (length(agreed_with) between 1 and 500),
  kept_at text not null check (length(kept_at) between 1 and 500),
  agreed_on date not null,
  review_on date not null check (review_on > agreed_on),
  recorded_by uuid not null references person_account,
  recorded_at timestamptz not null
);
create table practice_example (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  title text not null check (length(title) between 1 and 200),
  words text not null check (length(words) between 1 and 10000),
  written_by uuid not null references person_account,
  written_at timestamptz not null,
  sent_on date,
  sent_by uuid references person_account,
  check ((sent_on is null) = (sent_by is null))
);

-- Who may enter, answer and read training: the person, and whoever leads their work.
create function app.training_person(the_training uuid) returns uuid language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return (select t.person_id from training t where t.id = the_training);
end $$;
-- How many of the people of an organisation or setting are up to date on each topic. Numbers only. For those of the
-- organisation (of a setting for those who work there or lead the whole), and without its settings for those who commission it, where it is large enough that nobody is meant.
create function app.training_coverage(the_usual integer, the_smallest integer)
returns table (organisation_id uuid, organisation_name text, setting_id uuid, setting_name text, topic text, staff integer, covered integer)
language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  if not app.is_staff() then return; end if;
  return query
    with today_works as (
      select distinct m.person_id, m.organisation_id, m.setting_id from membership m join person_account p on p.id = m.person_id
      where p.closed_at is null and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today())
    ), mine as (
      select distinct w.organisation_id from today_works w where w.person_id = app.person_id()
    ), commissioned as (
      select distinct s.organisation_id from membership m
        join child c on c.responsible_authority_id = m.organisation_id
        join placement pl on pl.child_id = c.id and pl.from_day <= app.today() and (pl.until_day is null or pl.until_day >= app.today())
        join setting s on s.id = pl.setting_id
      where m.person_id = app.person_id() and m.role = 'commissioner' and m.setting_id is null
        and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today())
    ), places as (
      select w.organisation_id, null::uuid as setting_id, w.person_id from today_works w
      where w.organisation_id in (select * from mine) or w.organisation_id in (select * from commissioned)
      union
      -- A setting by itself: for those who work there, and for whoever leads the organisation as a whole. A foster home is
      -- a family: it stands in no list.
      select w.organisation_id, w.setting_id, w.person_id from today_works w join setting z on z.id = w.setting_id
      where w.organisation_id in (select * from mine) and (app.works_at(w.setting_id) or (z.kind <> 'foster-home' and exists (
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
-- The people whose work the visitor leads today, by setting; a setting without a name is the organisation as a whole.
create function app.people_led()
returns table (person_id uuid, person_name text, organisation_id uuid, setting_id uuid, setting_name text, role text)
language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return query
    select distinct p.id, p.name, theirs.organisation_id, theirs.setting_id, s.name, theirs.role
    from membership mine join membership theirs on theirs.organisation_id = mine.organisation_id
      join person_account p on p.id = theirs.person_id left join setting s on s.id = theirs.setting_id
    where mine.person_id = app.person_id() and p.id <> app.person_id() and p.closed_at is null
      and ((mine.setting_id = theirs.setting_id and mine.role in ('registered-manager', 'supervising-social-worker'))
        or (mine.setting_id is null and mine.role in ('administrator', 'registered-manager')))
      and mine.from_day <= app.today() and (mine.until_day is null or mine.until_day >= app.today())
      and theirs.from_day <= app.today() and (theirs.until_day is null or theirs.until_day >= app.today())
    order by s.name nulls first, p.name;
end $$;

grant execute on all functions in schema app to hearth_app;

alter table restraint enable row level security;
alter table restraint_person enable row level security;
alter table restraint_authority enable row level security;
alter table restraint_entry enable row level security;
alter table check_in enable row level security;
alter table check_in_entry enable row level security;
alter table incident_learning enable row level security;
alter table support_offer enable row level security;
alter table training enable row level security;
alter table training_answer enable row level security;
alter table training_period enable row level security;
alter table training_session enable row level security;
alter table training_champion enable row level security;
alter table joint_protocol enable row level security;
alter table practice_example enable row level security;

create policy restraint_seen on restraint for select to hearth_app using (
  app.sees(child_id, 'record') or (not app.is_sealed_from_me(child_id) and app.manages(setting_id)));
create policy restraint_recorded on restraint for insert to hearth_app with check (
  recorded_by = app.person_id() and app.adds(child_id, 'record') and app.lived_at(child_id, setting_id, used_on)
  and (incident_id is null or app.incident_of_child(incident_id, child_id)));
create policy restraint_person_seen on restraint_person for select to hearth_app using (app.sees_restraint(restraint_id));
create policy restraint_person_named on restraint_person for insert to hearth_app with check (app.wrote_restraint(restraint_id));
create policy restraint_authority_seen on restraint_authority for select to hearth_app using (app.sees_restraint(restraint_id));
create policy restraint_authority_given on restraint_authority for insert to hearth_app with check (
  given_by = app.person_id() and app.authorises_for(restraint_id, person_id));
create policy restraint_entry_seen on restraint_entry for select to hearth_app using (app.sees_restraint(restraint_id));
create policy restraint_entry_signed on restraint_entry for insert to hearth_app with check (
  signed_by = app.person_id() and (case when entry = 'addition' then app.sees_restraint(restraint_id) else app.signs_restraint(restraint_id) end));
-- Whoever is authorised to sign also finishes the step that asks for it.
create policy step_moved_by_signer on step for update to hearth_app
  using (about = 'restraint' and app.signs_restraint(about_id)) with check (app.sees_step(id));

create policy check_in_seen on check_in for select to hearth_app using (
  person_id = app.person_id() or app.sees_check_in(id) or app.could_take_check_in(id));
create policy check_in_made on check_in for insert to hearth_app with check (
  made_by = app.person_id() and app.makes_check_in(incident_id, setting_id, person_id, happened_at, wrote_record)
  and due_at = happened_at + interval '48 hours'
  and (held_by is null or app.could_hold_check_in(setting_id, person_id, held_by)
    or (held_by = app.person_id() and person_id not in (select app.acts_for()))));
create policy check_in_entry_seen on check_in_entry for select to hearth_app using (app.sees_check_in(check_in_id));
create policy check_in_entry_made on check_in_entry for insert to hearth_app with check (
  person_id = app.person_id() and (
    app.holds_check_in(check_in_id)
    or (entry in ('support-accepted', 'support-declined', 'note') and exists (
      select 1 from check_in c where c.id = check_in_id and c.person_id = app.person_id()))));

create policy learning_seen on incident_learning for select to hearth_app using (app.sees_incident(incident_id));
create policy learning_written on incident_learning for insert to hearth_app with check (
  written_by = app.person_id() and app.sees_incident(incident_id) and app.reviews_incident(incident_id));

create policy support_seen on support_offer for select to hearth_app using (app.serves_in(organisation_id));
create policy support_recorded on support_offer for insert to hearth_app with check (
  recorded_by = app.person_id() and withdrawn_at is null and app.leads_work_in(organisation_id));
create policy support_withdrawn on support_offer for update to hearth_app
  using (withdrawn_at is null and app.leads_work_in(organisation_id)) with check (withdrawn_by = app.person_id());

create policy training_seen on training for select to hearth_app using (
  (person_id = app.person_id() and app.is_staff()) or app.leads_person(person_id));
create policy training_entered on training for insert to hearth_app with check (
  entered_by = app.person_id() and done_on <= app.today()
  and ((person_id = app.person_id() and app.is_staff()) or app.leads_person(person_id)));
create policy training_answer_seen on training_answer for select to hearth_app using (
  app.training_person(training_id) = app.person_id() or app.leads_person(app.training_person(training_id)));
create policy training_answered on training_answer for insert to hearth_app with check (
  answered_by = app.person_id() and app.leads_person(app.training_person(training_id)));
create policy training_period_seen on training_period for select to hearth_app using (app.serves_in(organisation_id));
create policy training_period_set on training_period for insert to hearth_app with check (
  set_by = app.person_id() and app.leads_work_in(organisation_id));
create policy training_session_seen on training_session for select to hearth_app using (app.is_staff());
create policy training_session_recorded on training_session for insert to hearth_app with check (
  recorded_by = app.person_id() and held_on <= app.today() and app.partners_for(organisation_id));
create policy champion_seen on training_champion for select to hearth_app using (app.is_staff());
create policy champion_named on training_champion for insert to hearth_app with check (
  named_by = app.person_id() and ended_on is null and app.leads_work_in(organisation_id)
  and app.serves_there(organisation_id, person_id));
create policy champion_ended on training_champion for update to hearth_app
  using (ended_on is null and app.leads_work_in(organisation_id)) with check (ended_by = app.person_id());
create policy joint_protocol_seen on joint_protocol for select to hearth_app using (app.is_staff());
create policy joint_protocol_recorded on joint_protocol for insert to hearth_app with check (
  recorded_by = app.person_id() and app.partners_for(authority_id));
create policy practice_example_seen on practice_example for select to hearth_app using (app.is_staff());
create policy practice_example_written on practice_example for insert to hearth_app with check (
  written_by = app.person_id() and sent_on is null and app.partners_for(organisation_id));
create policy practice_example_sent on practice_example for update to hearth_app
  using (sent_on is null and app.partners_for(organisation_id)) with check (sent_by = app.person_id());

grant select, insert on restraint, restraint_person, restraint_authority, restraint_entry, check_in, check_in_entry,
  incident_learning, support_offer, training, training_answer, training_period, training_session, training_champion,
  joint_protocol, practice_example to hearth_app;
grant update (withdrawn_by, withdrawn_at) on support_offer to hearth_app;
grant update (ended_on, ended_by) on training_champion to hearth_app;
grant update (sent_on, sent_by) on practice_example to hearth_app;

create trigger restraint_append_only before update or delete on restraint for each row execute function app.refuse_change();
create trigger restraint_person_append_only before update or delete on restraint_person for each row execute function app.refuse_change();
create trigger restraint_authority_append_only before update or delete on restraint_authority for each row execute function app.refuse_change();
create trigger restraint_entry_append_only before update or delete on restraint_entry for each row execute function app.refuse_change();
create trigger check_in_never_deleted before delete on check_in for each row execute function app.refuse_change();
create trigger check_in_entry_append_only before update or delete on check_in_entry for each row execute function app.refuse_change();
create trigger learning_append_only before update or delete on incident_learning for each row execute function app.refuse_change();
create trigger support_never_deleted before delete on support_offer for each row execute function app.refuse_change();
create trigger training_append_only before update or delete on training for each row execute function app.refuse_change();
create trigger training_answer_append_only before update or delete on training_answer for each row execute function app.refuse_change();
create trigger training_period_append_only before update or delete on training_period for each row execute function app.refuse_change();
create trigger training_session_append_only before update or delete on training_session for each row execute function app.refuse_change();
create trigger champion_never_deleted before delete on training_champion for each row execute function app.refuse_change();
create trigger joint_protocol_append_only before update or delete on joint_protocol for each row execute function app.refuse_change();
create trigger practice_example_never_deleted before delete on practice_example for each row execute function app.refuse_change();

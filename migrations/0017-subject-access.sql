-- What only the functions and triggers of the house call: nobody who signs in reaches this schema.
create schema inside;
revoke all on schema inside from public;

-- What is given out in words: a text that a young person asks to read, with other people's names covered.

-- A text that somebody asks to be given to the young person. The text itself stays where it is: what is kept here is
-- what they read, once somebody has looked at it twice.
create table text_release (
  id uuid primary key,
  child_id uuid not null references child,
  -- The kind of fact that the text is: whoever sees that kind sees this.
  fact_kind text not null,
  source text not null check (length(source) between 1 and 60),
  source_id uuid not null,
  asked_by uuid not null references person_account,
  asked_at timestamptz not null,
  due_at timestamptz not null,
  state text not null default 'asked' check (state in ('asked', 'released', 'withheld')),
  -- What the young person reads; only while it is released.
  masked_words text,
  masks jsonb not null default '[]',
  reason text check (length(reason) between 1 and 2000),
  checked_by uuid references person_account,
  checked_at timestamptz,
  check ((state = 'released') = (masked_words is not null)),
  check (state <> 'withheld' or reason is not null),
  check ((state = 'asked') = (checked_by is null) and (checked_by is null) = (checked_at is null))
);
create index text_release_child on text_release (child_id, asked_at);
create unique index text_release_open on text_release (source, source_id) where state = 'asked';

-- Everything that happened to it, with what was given out at the time.
create table text_release_event (
  id uuid primary key,
  release_id uuid not null references text_release,
  event text not null check (event in ('asked', 'released', 'withheld', 'taken-back')),
  masked_words text,
  masks jsonb not null default '[]',
  reason text,
  person_id uuid not null references person_account,
  happened_at timestamptz not null
);
create index text_release_event_release on text_release_event (release_id, happened_at);

-- Every text that can be given out: whose it is, which kind of fact, and when it was written. The words only for those
-- who see them; that it is there also for the young person it is about. What the young person said or wrote is theirs,
-- and asked for nowhere.
create function app.releasable(the_source text, the_id uuid)
returns table (child_id uuid, fact_kind text, written_at timestamptz, words text)
language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return query
    select s.child_id, s.kind, s.at, case when app.sees(s.child_id, s.kind) then s.words end
    from (
      select i.child_id, 'record' as kind, i.signed_at as at, case the_source
        when 'incident-what-happened' then i.child_actions
        when 'incident-what-staff-did' then i.staff_actions
        when 'incident-how-it-calmed' then i.de_escalation
        when 'incident-putting-right' then i.restorative end as words
      from incident i where i.id = the_id
      union all
      select i.child_id, 'record', a.signed_at, case the_source when 'incident-addition' then a.words end
      from addendum a join incident i on i.id = a.incident_id where a.id = the_id
      union all
      select i.child_id, 'record', d.decided_at, case the_source when 'decision-reason' then d.reason end
      from decision d join incident i on i.id = d.incident_id where d.id = the_id
      union all
      select i.child_id, 'record', r.reviewed_at, case the_source when 'incident-review' then r.words end
      from review r join incident i on i.id = r.incident_id where r.id = the_id
      union all
      select p.child_id, 'profile', p.written_at, case the_source when 'profile' then p.words end
      from profile_entry p where p.id = the_id
      union all
      select h.child_id, 'health', h.written_at, case the_source when 'health' then h.words end
      from health_entry h where h.id = the_id
    ) s
    where s.words <> '' and (app.sees(s.child_id, s.kind) or s.child_id in (select app.my_child_ids()));
end $$;

-- Where the child lives today, for whoever sees it and for the child; null in no setting.
create function app.lives_at(the_child uuid) returns uuid language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return (select p.setting_id from placement p
    where p.child_id = the_child and p.from_day <= app.today() and (p.until_day is null or p.until_day >= app.today())
      and (app.is_me(the_child) or app.sees(the_child, 'home'))
    order by p.from_day desc limit 1);
end $$;

-- Who looks at what is given out: whoever answers for the child, and sees this kind of fact.
create function app.checks_texts(the_child uuid, the_kind text) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return app.sees(the_child, the_kind) and exists (
    select 1 from app.relations_to(the_child) r where r in ('registered-manager', 'supervising-social-worker',
      'social-worker', 'personal-adviser', 'independent-reviewing-officer'));
end $$;

-- Asks for a text, for oneself or for the child one sees this kind of fact of. One that waits is not asked for twice.
-- Null when there is no such text, or it is not theirs to ask for.
create function app.ask_release(the_id uuid, the_child uuid, the_source text, the_source_id uuid, the_due timestamptz)
returns uuid language plpgsql security definer set search_path = public, app, pg_temp as $$
declare
  the_kind text;
  whose uuid;
  found_id uuid;
begin
  -- Written under another entry that turned out to be the same young person, it is theirs as well.
  select r.fact_kind, r.child_id into the_kind, whose from app.releasable(the_source, the_source_id) r
  where r.child_id = the_child or (app.is_me(the_child) and r.child_id in (select app.my_child_ids()));
  if the_kind is null then return null; end if;
  select t.id into found_id from text_release t
  where t.source = the_source and t.source_id = the_source_id and t.state in ('asked', 'released')
  order by t.asked_at desc limit 1;
  if found_id is not null then return found_id; end if;
  insert into text_release (id, child_id, fact_kind, source, source_id, asked_by, asked_at, due_at)
  values (the_id, whose, the_kind, the_source, the_source_id, app.person_id(), app.now(), the_due)
  on conflict (source, source_id) where state = 'asked' do nothing;
  if not found then
    select t.id into found_id from text_release t
    where t.source = the_source and t.source_id = the_source_id and t.state = 'asked';
    return found_id;
  end if;
  insert into text_release_event (id, release_id, event, person_id, happened_at)
  values (md5(the_id || ' asked')::uuid, the_id, 'asked', app.person_id(), app.now());
  return the_id;
end $$;

-- The texts that the young person asked for: what they read, how it stands and why. Never the masks, nor who checked.
create function app.my_releases() returns table (
  id uuid, source text, source_id uuid, asked_at timestamptz, due_at timestamptz, state text, masked_words text,
  reason text, checked_at timestamptz)
language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return query
    select t.id, t.source, t.source_id, t.asked_at, t.due_at, t.state, t.masked_words,
      case when t.state = 'withheld' then t.reason end, t.checked_at
    from text_release t where t.child_id in (select app.my_child_ids()) order by t.asked_at desc, t.id;
end $$;

-- Names that may stand in what is written about a child: the other children who lived where they lived, and whoever
-- worked there or with them. For whoever checks a text before it is given out.
create function app.names_around(the_child uuid) returns table (
  kind text, given_name text, family_name text, known_as text)
language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  if not (app.checks_texts(the_child, 'identity') or app.answers_access(the_child)) then return; end if;
  return query
    select distinct 'child', c.given_name, c.family_name, c.known_as
    from placement mine
    join placement other on other.setting_id = mine.setting_id and other.child_id <> mine.child_id
      and other.from_day <= coalesce(mine.until_day, 'infinity') and coalesce(other.until_day, 'infinity') >= mine.from_day
    join child c on c.id = other.child_id
    where mine.child_id = the_child and c.name_known
      -- Another entry of the same child is no other child.
      and not exists (select 1 from child_merge g where g.undone_at is null
        and ((g.kept_id = the_child and g.merged_id = c.id) or (g.merged_id = the_child and g.kept_id = c.id)))
    union
    -- Their own: somebody else may share it, and it is for a person to say whom it means.
    select 'own', c.given_name, c.family_name, c.known_as from child c where c.id = the_child
    union
    select distinct 'staff', p.name, '', null::text from person_account p
    where exists (select 1 from involvement i where i.child_id = the_child and i.person_id = p.id)
      or exists (select 1 from placement l join membership m on m.setting_id = l.setting_id
        where l.child_id = the_child and m.person_id = p.id);
end $$;

-- Ends the open steps about a thing that has been settled, with the evidence.
create function inside.settle_about(the_about text, the_id uuid, the_words text) returns void language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  with settled as (
    update step s set state = 'done', changed_at = app.now()
    where s.about = the_about and s.about_id = the_id and s.state in ('proposed', 'accepted') returning s.id)
  insert into step_event (id, step_id, event, words, person_id, happened_at)
  select gen_random_uuid(), s.id, 'done', the_words, app.person_id(), app.now() from settled s;
end $$;

-- Only the state moves, and only on: asked, then released or withheld; what was released can be taken back.
create function app.guard_release() returns trigger language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  if (new.id, new.child_id, new.fact_kind, new.source, new.source_id, new.asked_by, new.asked_at, new.due_at)
    is distinct from (old.id, old.child_id, old.fact_kind, old.source, old.source_id, old.asked_by, old.asked_at, old.due_at)
    or (old.state, new.state) not in (('asked', 'released'), ('asked', 'withheld'), ('released', 'withheld')) then
    raise exception 'a text that was asked for is never changed: only what came of it' using errcode = 'HR001';
  end if;
  return new;
end $$;
create function app.keep_release() returns trigger language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  insert into text_release_event (id, release_id, event, masked_words, masks, reason, person_id, happened_at)
  values (gen_random_uuid(), new.id, case when old.state = 'released' then 'taken-back' else new.state end,
    new.masked_words, new.masks, new.reason, new.checked_by, new.checked_at);
  -- What somebody had to do is done, whoever of those who may has done it.
  perform inside.settle_about('text-release', new.id, case new.state
    when 'released' then 'The text was checked and given out.' else 'The text is not given out: the reason stands with it.' end);
  return null;
end $$;
create trigger text_release_guarded before update on text_release for each row execute function app.guard_release();
create trigger text_release_kept after update on text_release for each row execute function app.keep_release();
create trigger text_release_never_deleted before delete on text_release for each row execute function app.refuse_change();
create trigger text_release_event_append_only before update or delete on text_release_event for each row execute function app.refuse_change();

alter table text_release enable row level security;
alter table text_release_event enable row level security;
create policy text_release_seen on text_release for select to hearth_app using (
  app.is_staff() and app.sees(child_id, fact_kind));
create policy text_release_checked on text_release for update to hearth_app
  using (app.is_staff() and app.checks_texts(child_id, fact_kind))
  with check (checked_by = app.person_id());
create policy text_release_event_seen on text_release_event for select to hearth_app using (
  exists (select 1 from text_release t where t.id = release_id));
grant select on text_release, text_release_event to hearth_app;
grant update (state, masked_words, masks, reason, checked_by, checked_at) on text_release to hearth_app;



-- Subject access: everything held about a child, asked for, gathered, checked piece by piece, and handed over.

-- Where something about a child is held. A migration that makes a table with a child in it adds its line here: gathered
-- (whose rows are the child's, when they were written, by what they are known, and which columns say nothing to them),
-- or left out, because. A test fails for a table that is in neither.
create table access_source (
  table_name text primary key,
  ordinal integer not null,
  title text not null,
  left_out_because text,
  whose text,
  written_at text,
  row_key text,
  skipped text[] not null,
  check ((left_out_because is null) = (whose is not null and written_at is not null and row_key is not null))
);
insert into access_source (table_name, ordinal, title, left_out_because, whose, written_at, row_key, skipped) values
  ('child', 10, 'Who you are', null, 't.id = any($1)', 't.created_at', 't.id::text', array['names', 'name_sounds', 'created_at']),
  ('child_number', 11, 'Numbers you go by', null, 't.child_id = any($1)', 'null', 't.id::text', '{}'),
  ('care_episode', 12, 'Your time in care', null, 't.child_id = any($1)', 't.recorded_at', 't.id::text', '{}'),
  ('placement', 13, 'Where you lived', null, 't.child_id = any($1)', 'null', 't.id::text', '{}'),
  ('involvement', 14, 'Who worked with you', null, 't.child_id = any($1)', 'null', 't.id::text', '{}'),
  ('profile_entry', 20, 'What matters to you', null, 't.child_id = any($1)', 't.written_at', 't.id::text', '{}'),
  ('health_entry', 21, 'Your health', null, 't.child_id = any($1)', 't.written_at', 't.id::text', '{}'),
  ('nationality_entry', 22, 'Nationality and immigration', null, 't.child_id = any($1)', 't.written_at', 't.id::text', '{}'),
  ('address_entry', 23, 'Addresses', null, 't.child_id = any($1)', 't.written_at', 't.id::text', '{}'),
  ('photograph', 24, 'Photographs', null, 't.child_id = any($1)', 't.added_at', 't.id::text', array['bytes', 'sha256']),
  ('incident', 30, 'Something that happened', null, 't.child_id = any($1)', 't.occurred_at', 't.id::text', array['submission_id', 'as_it_stood', 'occurred_on']),
  ('conduct', 31, 'What kind of thing it was', null, 't.incident_id in (select i.id from incident i where i.child_id = any($1))', 'null', 't.id::text', array['ordinal']),
  ('account', 32, 'What you said about it', null, 't.child_id = any($1)', 't.taken_at', 't.id::text', '{}'),
  ('person_told', 33, 'Who was told', null, 't.incident_id in (select i.id from incident i where i.child_id = any($1))', 't.told_at', 't.id::text', '{}'),
  ('decision', 34, 'What was decided', null, 't.incident_id in (select i.id from incident i where i.child_id = any($1))', 't.decided_at', 't.id::text', array['sequence', 'outcome']),
  ('review', 35, 'What a manager wrote', null, 't.incident_id in (select i.id from incident i where i.child_id = any($1))', 't.reviewed_at', 't.id::text', '{}'),
  ('addendum', 36, 'What was added', null, 't.incident_id in (select i.id from incident i where i.child_id = any($1))', 't.signed_at', 't.id::text', '{}'),
  ('daybook_entry', 37, 'What stands in the daybook', null, 't.incident_id in (select i.id from incident i where i.child_id = any($1))', 't.written_at', 't.id::text', '{}'),
  ('incident_learning', 38, 'What was learned from it', null, 't.incident_id in (select i.id from incident i where i.child_id = any($1))', 't.written_at', 't.id::text', '{}'),
  ('step', 40, 'What somebody had to do', null, 't.child_id = any($1)', 't.made_at', 't.id::text', array['cites', 'code', 'about', 'about_id', 'fact_kind', 'made_for_id']),
  ('step_event', 41, 'What was done about it', null, 't.step_id in (select p.id from step p where p.child_id = any($1))', 't.happened_at', 't.id::text', '{}'),
  ('placement_move', 50, 'A move', null, 't.child_id = any($1)', 't.made_at', 't.id::text', array['outcome']),
  ('move_event', 51, 'What came of a move', null, 't.child_id = any($1)', 't.happened_at', 't.id::text', array['ended']),
  ('move_approval', 52, 'Who agreed to a move', null, 't.child_id = any($1)', 't.approved_at', 't.id::text', '{}'),
  ('move_task', 53, 'Who was told of a move', null, 't.child_id = any($1)', 't.made_at', 't.id::text', array['cites', 'code', 'ordinal', 'from_the_move', 'by_approval']),
  ('move_task_event', 54, 'How they were told', null, 't.task_id in (select p.id from move_task p where p.child_id = any($1))', 't.happened_at', 't.id::text', array['sequence']),
  ('missing_form', 60, 'If you were missing: what was prepared', null, 't.child_id = any($1)', 't.written_at', 't.id::text', '{}'),
  ('missing_form_health', 61, 'If you were missing: health', null, 't.child_id = any($1)', 't.written_at', 't.id::text', '{}'),
  ('missing_form_own_words', 62, 'If you were missing: your words', null, 't.child_id = any($1)', 't.written_at', 't.id::text', '{}'),
  ('missing_form_photograph', 63, 'If you were missing: photographs', null, 't.child_id = any($1)', 't.written_at', 't.id::text', '{}'),
  ('missing_form_check', 64, 'If you were missing: who looked at it', null, 't.child_id = any($1)', 't.happened_at', 't.id::text', '{}'),
  ('missing_episode', 65, 'A time you were missing', null, 't.child_id = any($1)', 't.noticed_at', 't.id::text', '{}'),
  ('missing_entry', 66, 'What was done to find you', null, 't.child_id = any($1)', 't.happened_at', 't.id::text', array['sequence']),
  ('missing_decision', 67, 'What was decided while you were missing', null, 't.child_id = any($1)', 't.decided_at', 't.id::text', array['sequence', 'outcome']),
  ('missing_departure', 68, 'Why it was decided otherwise', null, 't.child_id = any($1)', 't.happened_at', 't.id::text', '{}'),
  ('missing_report', 69, 'What was reported to the police', null, 't.child_id = any($1)', 't.reported_at', 't.id::text', array['sequence']),
  ('missing_police_grade', 70, 'What the police said', null, 't.child_id = any($1)', 't.given_at', 't.id::text', array['sequence']),
  ('missing_found', 71, 'How you were found', null, 't.child_id = any($1)', 't.found_at', 't.id::text', '{}'),
  ('missing_return', 72, 'Talking with you afterwards', null, 't.child_id = any($1)', 't.happened_at', 't.id::text', array['sequence']),
  ('missing_look_back', 73, 'Looking back', null, 't.child_id = any($1)', 't.happened_at', 't.id::text', array['sequence']),
  ('seizure', 80, 'Something that was taken away', null, 't.child_id = any($1)', 't.found_at', 't.id::text', '{}'),
  ('seizure_event', 81, 'What became of it', null, 't.seizure_id in (select p.id from seizure p where p.child_id = any($1))', 't.happened_at', 't.id::text', array['sequence']),
  ('seizure_addition', 82, 'What was added about it', null, 't.seizure_id in (select p.id from seizure p where p.child_id = any($1))', 't.written_at', 't.id::text', '{}'),
  ('seizure_signature', 83, 'Who signed for it', null, 't.event_id in (select e.id from seizure_event e join seizure p on p.id = e.seizure_id where p.child_id = any($1))', 't.signed_at', 't.id::text', '{}'),
  ('substance_use', 84, 'What was written about drugs or alcohol', null, 't.child_id = any($1)', 't.recorded_at', 't.id::text', '{}'),
  ('substance_use_review', 85, 'Looking at it again', null, 't.child_id = any($1)', 't.reviewed_at', 't.id::text', '{}'),
  ('substance_support', 86, 'Help that was offered', null, 't.child_id = any($1)', 't.offered_at', 't.id::text', '{}'),
  ('substance_support_answer', 87, 'What you said to it', null, 't.child_id = any($1)', 't.written_at', 't.id::text', '{}'),
  ('substance_police', 88, 'Speaking with the police about it', null, 't.child_id = any($1)', 't.recorded_at', 't.id::text', '{}'),
  ('exploitation_screening', 90, 'Whether somebody was using you', null, 't.child_id = any($1)', 't.screened_at', 't.id::text', '{}'),
  ('screening_entry', 91, 'What was seen', null, 't.child_id = any($1)', 't.added_at', 't.id::text', array['sequence']),
  ('screening_decision', 92, 'What was decided', null, 't.child_id = any($1)', 't.decided_at', 't.id::text', array['sequence', 'outcome']),
  ('exploitation_referral', 93, 'Asking for help for you', null, 't.child_id = any($1)', 't.made_at', 't.id::text', '{}'),
  ('referral_event', 94, 'What came of asking', null, 't.child_id = any($1)', 't.recorded_at', 't.id::text', array['sequence']),
  ('referral_consent', 95, 'Whether you agreed', null, 't.child_id = any($1)', 't.recorded_at', 't.id::text', array['sequence']),
  ('referral_answer', 96, 'What was written for you', null, 't.child_id = any($1)', 't.written_at', 't.id::text', array['sequence']),
  ('exploitation_support', 97, 'Support', null, 't.child_id = any($1)', 't.recorded_at', 't.id::text', array['sequence']),
  ('section_45_flag', 98, 'Being made to break the law', null, 't.child_id = any($1)', 't.raised_at', 't.id::text', '{}'),
  ('section_45_event', 99, 'What came of it', null, 't.child_id = any($1)', 't.recorded_at', 't.id::text', array['sequence']),
  ('restraint', 110, 'When you were held', null, 't.child_id = any($1)', 't.used_at', 't.id::text', '{}'),
  ('restraint_person', 111, 'Who was there', null, 't.restraint_id in (select p.id from restraint p where p.child_id = any($1))', 'null', 't.id::text', '{}'),
  ('restraint_entry', 112, 'Talking about it', null, 't.restraint_id in (select p.id from restraint p where p.child_id = any($1))', 't.signed_at', 't.id::text', array['sequence']),
  ('restraint_authority', 113, 'Who may read about it', null, 't.restraint_id in (select p.id from restraint p where p.child_id = any($1))', 't.given_at', 't.id::text', '{}'),
  ('agency_referral', 120, 'Who else was asked to help', null, 't.child_id = any($1)', 't.made_at', 't.id::text', '{}'),
  ('agency_referral_ask', 121, 'What they were asked', null, 't.child_id = any($1)', 'null', 't.referral_id::text', '{}'),
  ('agency_referral_event', 122, 'What they answered', null, 't.referral_id in (select p.id from agency_referral p where p.child_id = any($1))', 't.happened_at', 't.id::text', '{}'),
  ('break_glass', 130, 'Somebody looked in an emergency', null, 't.child_id = any($1)', 't.opened_at', 't.id::text', '{}'),
  ('child_seal', 131, 'Why your record was closed', null, 't.child_id = any($1)', 't.sealed_at', 't.id::text', '{}'),
  ('return_conflict', 132, 'What the yearly return said otherwise', null, 't.child_id = any($1)', 't.decided_at', 'concat(t.import_id, '' '', t.number, '' '', t.field)', '{}'),
  ('child_merge', 133, 'Two entries that were you', null, 't.kept_id = any($1) or t.merged_id = any($1)', 't.merged_at', 't.id::text', '{}'),
  ('audit_event', 0, '', 'Who has looked is told from the audit itself, on the page that says so.', null, null, null, '{}'),
  ('notice', 0, '', 'A notice names nobody and holds no more than that somebody was told of what is gathered.', null, null, null, '{}'),
  ('draft', 0, '', 'Not signed: one persons unfinished words, which become a record that is gathered or are thrown away.', null, null, null, '{}'),
  ('child_seal_key', 0, '', 'Who may open a sealed record: it would tell whoever it is sealed from.', null, null, null, '{}'),
  ('return_child', 0, '', 'The yearly return as it came in, before it became what is gathered.', null, null, null, '{}'),
  ('young_person', 0, '', 'Their own account.', null, null, null, '{}'),
  ('young_ask', 0, '', 'What they asked themselves: they read it on their own pages, and some of it is kept from those who answer here.', null, null, null, '{}'),
  ('young_ask_event', 0, '', 'As what they asked themselves.', null, null, null, '{}'),
  ('how_it_was', 0, '', 'What they said themselves: they read it on their own pages, and some of it is kept from those who answer here.', null, null, null, '{}'),
  ('text_release', 0, '', 'Texts that were given to them already, each of which is gathered where it stands.', null, null, null, '{}'),
  ('challenge', 0, '', 'What they say is wrong, and the answers: they read both on their own pages.', null, null, null, '{}'),
  ('spoken_word', 0, '', 'What they said themselves: they read it on their own pages, and some of it is kept from those who answer here.', null, null, null, '{}'),
  ('young_code', 0, '', 'For signing in to their own account.', null, null, null, '{}'),
  ('access_request', 0, '', 'The request itself.', null, null, null, '{}'),
  ('access_piece', 0, '', 'The pieces of the answer.', null, null, null, '{}'),
  ('access_pack', 0, '', 'The answer.', null, null, null, '{}'),
  ('record_review', 0, '', 'That the record was looked at again, or is still to be.', null, null, null, '{}'),
  ('responsibility_change', 0, '', 'Which authority answers for them is gathered with who they are.', null, null, null, '{}'),
  ('check_in', 0, '', 'Talks with the staff after an incident: about the staff.', null, null, null, '{}');

-- Somebody asks for everything that is held about a child.
create table access_request (
  id uuid primary key,
  child_id uuid not null references child,
  asked_as text not null check (asked_as in ('child', 'parent', 'advocate', 'other')),
  -- Who asks; empty when it is the child.
  asker_name text not null default '' check (length(asker_name) <= 200),
  how text not null check (how in ('account', 'in-person', 'letter', 'email', 'telephone')),
  -- What they want to know, in their words; empty is everything.
  wants text not null default '' check (length(wants) <= 5000),
  received_on date not null,
  asked_by uuid not null references person_account,
  asked_at timestamptz not null,
  state text not null check (state in ('received', 'open', 'ready', 'handed-over', 'refused', 'withdrawn')),
  due_on date not null,
  identity_on date,
  -- How it was seen that they are who they say; and what lets somebody else ask.
  identity_how text check (length(identity_how) between 1 and 2000),
  authority_how text check (length(authority_how) between 1 and 2000),
  extended_on date,
  extended_because text check (length(extended_because) between 1 and 2000),
  gathered_at timestamptz,
  refused_as text check (refused_as in ('not-who-they-say', 'no-authority', 'child-does-not-agree', 'unfounded', 'repeated')),
  refused_because text check (length(refused_because) between 1 and 2000),
  handed_on date,
  handed_how text check (length(handed_how) between 1 and 2000),
  changed_at timestamptz not null,
  check (asked_as = 'child' or asker_name <> ''),
  check ((identity_on is null) = (identity_how is null)),
  check (state in ('received', 'refused', 'withdrawn') or identity_on is not null),
  check (state in ('received', 'refused', 'withdrawn') or asked_as = 'child' or authority_how is not null),
  check ((extended_on is null) = (extended_because is null)),
  check ((state = 'refused') = (refused_as is not null) and (refused_as is null) = (refused_because is null)),
  check ((state = 'handed-over') = (handed_on is not null) and (handed_on is null) = (handed_how is null))
);
create index access_request_child on access_request (child_id, asked_at);
-- The same person asking again while the first is open asks the same.
create unique index access_request_open on access_request (child_id, asked_as, lower(asker_name))
  where state in ('received', 'open', 'ready');

create table access_event (
  id uuid primary key,
  sequence bigint generated always as identity,
  request_id uuid not null references access_request,
  event text not null check (event in (
    'received', 'identity-confirmed', 'extended', 'gathered', 'ready', 'reopened', 'handed-over', 'refused', 'withdrawn')),
  words text not null default '' check (length(words) <= 5000),
  person_id uuid not null references person_account,
  happened_at timestamptz not null
);
create index access_event_request on access_event (request_id, sequence);

-- One thing that is held, as it stood when it was gathered, and what is done about it.
create table access_piece (
  id uuid primary key,
  request_id uuid not null references access_request,
  child_id uuid not null references child,
  table_name text not null references access_source,
  row_key text not null,
  ordinal integer not null,
  title text not null,
  written_at timestamptz,
  -- As json, not jsonb: it keeps the order in which the table has it.
  held json not null,
  -- The same in words; what is checked, and what is masked.
  words text,
  state text not null default 'waiting' check (state in ('waiting', 'given', 'withheld')),
  masks jsonb not null default '[]',
  masked_words text,
  exemption text check (exemption in ('third-party', 'serious-harm', 'child-abuse', 'crime', 'legal-advice', 'court', 'expectation')),
  reason text check (length(reason) between 1 and 2000),
  checked_by uuid references person_account,
  checked_at timestamptz,
  unique (request_id, table_name, row_key),
  check ((state = 'given') = (masked_words is not null)),
  check ((state = 'withheld') = (exemption is not null and reason is not null)),
  check ((state = 'waiting') = (checked_by is null) and (checked_by is null) = (checked_at is null))
);
create index access_piece_request on access_piece (request_id, state, ordinal, written_at);

-- What is handed over, as it was made.
create table access_pack (
  id uuid primary key,
  request_id uuid not null references access_request,
  child_id uuid not null references child,
  html text not null,
  contents jsonb not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  kept_until date not null,
  made_by uuid not null references person_account,
  made_at timestamptz not null
);
create index access_pack_request on access_pack (request_id, made_at);

-- Who answers: information governance of the authority whose child it is, and the child's social worker or adviser.
create function app.answers_access(the_child uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return not app.is_sealed_from_me(the_child) and (
    exists (select 1 from child c where c.id = the_child
      and c.responsible_authority_id in (select app.serves_as('information-governance')))
    or exists (select 1 from involvement i where i.child_id = the_child and i.role in ('social-worker', 'personal-adviser')
      and i.person_id in (select app.acts_for())
      and i.from_day <= app.today() and (i.until_day is null or i.until_day >= app.today())));
end $$;
create function app.answers_request(the_request uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (select 1 from access_request r where r.id = the_request and app.answers_access(r.child_id));
end $$;

-- The authority's people who answer for a child, and the child's name, for whoever answers.
create function app.child_of_access(the_child uuid) returns table (
  id uuid, given_name text, family_name text, known_as text, date_of_birth date)
language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return query select c.id, c.given_name, c.family_name, c.known_as, c.date_of_birth from child c
    where c.id = the_child and (app.answers_access(c.id) or app.sees(c.id, 'identity'));
end $$;

-- Somebody asks: the child, for themselves; or anybody who works with the child writes down who asked them, for a
-- request can be made to anyone and in any form. The id of the one that is open already, when they asked before; null
-- when it is not theirs to write down.
create function app.ask_for_everything(the_id uuid, the_child uuid, the_as text, the_name text, the_how text,
  the_wants text, the_received date, the_due date) returns uuid
language plpgsql security definer set search_path = public, app, pg_temp as $$
declare
  own boolean := app.is_me(the_child);
  found_id uuid;
begin
  if not (own or app.sees(the_child, 'identity') or app.answers_access(the_child))
    or (own and the_as <> 'child') or the_received > app.today() then
    return null;
  end if;
  insert into access_request (id, child_id, asked_as, asker_name, how, wants, received_on, asked_by, asked_at, state,
    due_on, identity_on, identity_how, changed_at)
  values (the_id, the_child, the_as, case when the_as = 'child' then '' else trim(the_name) end,
    case when own then 'account' else the_how end, the_wants, the_received, app.person_id(), app.now(),
    case when own then 'open' else 'received' end, the_due, case when own then the_received end,
    case when own then 'They asked from their own account.' end, app.now())
  on conflict (child_id, asked_as, lower(asker_name)) where state in ('received', 'open', 'ready') do nothing;
  if not found then
    select r.id into found_id from access_request r where r.child_id = the_child and r.asked_as = the_as
      and lower(r.asker_name) = lower(case when the_as = 'child' then '' else trim(the_name) end)
      and r.state in ('received', 'open', 'ready');
    return found_id;
  end if;
  insert into access_event (id, request_id, event, person_id, happened_at)
  values (md5(the_id || ' received')::uuid, the_id, 'received', app.person_id(), app.now());
  return the_id;
end $$;

-- Gathers what is held about the child, and about every entry that turned out to be the same child, as it stands now.
-- What was gathered before stays as it was. How many pieces came in addition.
create function app.gather_for_access(the_request uuid) returns integer
language plpgsql security definer set search_path = public, app, pg_temp as $$
declare
  r access_request;
  s access_source;
  children uuid[];
  came integer := 0;
  more integer;
begin
  select * into r from access_request where id = the_request for update;
  if r.id is null or r.state <> 'open' or not app.answers_access(r.child_id) then
    raise exception 'nothing is gathered for this request' using errcode = '42501';
  end if;
  select array_agg(c) into children from (
    select r.child_id as c
    union select g.merged_id from child_merge g where g.kept_id = r.child_id and g.undone_at is null
    union select g.kept_id from child_merge g where g.merged_id = r.child_id and g.undone_at is null) same;
  for s in select * from access_source where left_out_because is null order by ordinal loop
    continue when to_regclass('public.' || quote_ident(s.table_name)) is null;
    execute format(
      'insert into access_piece (id, request_id, child_id, table_name, row_key, ordinal, title, written_at, held)
       select md5(concat_ws('' '', $2, %L, %s))::uuid, $2, $3, %L, %s, %L, %L, %s,
         (select json_object_agg(e.key, e.value) from json_each(to_json(t)) e where e.key <> all (%L::text[])) from public.%I t where %s
       on conflict (request_id, table_name, row_key) do nothing',
      s.table_name, s.row_key, s.table_name, s.row_key, s.ordinal, s.title, s.written_at, s.skipped, s.table_name, s.whose)
    using children, r.id, r.child_id;
    get diagnostics more = row_count;
    came := came + more;
  end loop;
  update access_request set gathered_at = app.now(), changed_at = app.now() where id = r.id;
  return came;
end $$;

-- What the young person sees of requests about them, whoever asked; and what they were given.
create function app.my_access_requests() returns table (
  id uuid, asked_as text, received_on date, due_on date, state text, refused_because text, handed_on date)
language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return query select r.id, r.asked_as, r.received_on, r.due_on, r.state, r.refused_because, r.handed_on
    from access_request r where app.is_me(r.child_id) order by r.asked_at desc, r.id;
end $$;
create function app.my_access_pack(the_request uuid) returns text
language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return (select p.html from access_pack p join access_request r on r.id = p.request_id
    where r.id = the_request and r.state = 'handed-over' and r.asked_as = 'child' and app.is_me(r.child_id)
    order by p.made_at desc limit 1);
end $$;

-- Who asked, for whom and when never changes; what is settled stays settled.
create function app.guard_access_request() returns trigger language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  if (new.id, new.child_id, new.asked_as, new.asker_name, new.how, new.wants, new.received_on, new.asked_by, new.asked_at)
    is distinct from (old.id, old.child_id, old.asked_as, old.asker_name, old.how, old.wants, old.received_on, old.asked_by, old.asked_at)
    or old.state in ('handed-over', 'refused', 'withdrawn')
    or (old.extended_on is not null and new.extended_on is distinct from old.extended_on)
    or (new.state = 'handed-over' and old.state <> 'ready') then
    raise exception 'a request that was made is never changed: only what comes of it' using errcode = 'HR001';
  end if;
  if new.state = 'ready' and old.state <> 'ready' and (
    not exists (select 1 from access_pack p where p.request_id = new.id)
    or exists (select 1 from access_piece p where p.request_id = new.id and p.state = 'waiting')) then
    raise exception 'a piece waits to be checked' using errcode = 'HR001';
  end if;
  update step s set due_at = (new.due_on + 1)::timestamp at time zone 'Europe/London' - interval '1 minute'
  where s.about = 'subject-access' and s.about_id = new.id and s.state in ('proposed', 'accepted')
    and new.due_on <> old.due_on;
  return new;
end $$;
create function app.settle_access_request() returns trigger language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  if new.state in ('handed-over', 'refused', 'withdrawn') then
    perform inside.settle_about('subject-access', new.id, case new.state when 'handed-over' then 'Handed over.'
      when 'refused' then 'Refused: the reason stands with it.' else 'Withdrawn.' end);
  end if;
  return null;
end $$;
create trigger access_request_guarded before update on access_request for each row execute function app.guard_access_request();
create trigger access_request_settles after update on access_request for each row execute function app.settle_access_request();

-- What was gathered is what is checked; once it is ready, nothing of it changes.
create function app.guard_access_piece() returns trigger language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  if (new.id, new.request_id, new.child_id, new.table_name, new.row_key, new.held::text)
    is distinct from (old.id, old.request_id, old.child_id, old.table_name, old.row_key, old.held::text)
    or (old.words is not null and new.words is distinct from old.words)
    or not exists (select 1 from access_request r where r.id = new.request_id and r.state = 'open') then
    raise exception 'what was gathered is never changed: only what is done about it' using errcode = 'HR001';
  end if;
  return new;
end $$;
create trigger access_piece_guarded before update on access_piece for each row execute function app.guard_access_piece();
create trigger access_request_never_deleted before delete on access_request for each row execute function app.refuse_change();
create trigger access_piece_never_deleted before delete on access_piece for each row execute function app.refuse_change();
create trigger access_event_append_only before update or delete on access_event for each row execute function app.refuse_change();
create trigger access_pack_append_only before update or delete on access_pack for each row execute function app.refuse_change();

alter table access_source enable row level security;
alter table access_request enable row level security;
alter table access_event enable row level security;
alter table access_piece enable row level security;
alter table access_pack enable row level security;
create policy access_source_seen on access_source for select to hearth_app using (app.is_staff());
-- Whoever wrote it down sees what came of it, for as long as they work with the child.
create policy access_request_seen on access_request for select to hearth_app using (
  app.is_staff() and (app.answers_access(child_id) or (asked_by = app.person_id() and app.sees(child_id, 'identity'))));
create policy access_request_moved on access_request for update to hearth_app
  using (app.is_staff() and app.answers_access(child_id)) with check (app.answers_access(child_id));
create policy access_event_seen on access_event for select to hearth_app using (
  exists (select 1 from access_request r where r.id = request_id));
create policy access_event_made on access_event for insert to hearth_app with check (
  person_id = app.person_id() and app.is_staff() and app.answers_request(request_id));
create policy access_piece_seen on access_piece for select to hearth_app using (
  app.is_staff() and app.answers_access(child_id));
create policy access_piece_checked on access_piece for update to hearth_app
  using (app.is_staff() and app.answers_access(child_id))
  with check (checked_by is null or checked_by = app.person_id());
create policy access_pack_seen on access_pack for select to hearth_app using (
  app.is_staff() and app.answers_access(child_id));
create policy access_pack_made on access_pack for insert to hearth_app with check (
  made_by = app.person_id() and app.is_staff() and app.answers_request(request_id) and exists (
    select 1 from access_request r where r.id = request_id and r.child_id = access_pack.child_id and r.state = 'open'));
grant select on access_source, access_request to hearth_app;
grant select, insert on access_event, access_pack to hearth_app;
grant select on access_piece to hearth_app;
grant update (state, due_on, identity_on, identity_how, authority_how, extended_on, extended_because, refused_as,
  refused_because, handed_on, handed_how, changed_at) on access_request to hearth_app;
grant update (words, state, masks, masked_words, exemption, reason, checked_by, checked_at) on access_piece to hearth_app;

-- What a young person asks for themselves makes steps and notices for others; and so does what somebody wrote down for
-- them, for as long as it waits.
create or replace function app.asks_for_myself(the_child uuid, the_about text) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return (app.is_me(the_child) and the_about in ('challenge', 'young-persons-ask', 'text-release', 'subject-access'))
    or (the_about = 'subject-access' and exists (select 1 from access_request r
      where r.child_id = the_child and r.asked_by = app.person_id() and r.state in ('received', 'open')))
    or (the_about = 'text-release' and exists (select 1 from text_release t
      where t.child_id = the_child and t.asked_by = app.person_id() and t.state = 'asked'));
end $$;

-- Organisations, who works in them as what, and who works with a child: begun, ended and handed over.
alter table organisation add column urn text check (urn ~ '^[A-Z0-9]{2,12}$');
alter table organisation add column closed_on date;
-- The organisation that took over, on the day it closed.
alter table organisation add column successor_id uuid references organisation check (successor_id <> id);
alter table organisation add constraint organisation_merged_closed check (successor_id is null or closed_on is not null);
alter table membership drop constraint membership_role_check;
alter table membership add constraint membership_role_check check (role in (
  'carer', 'foster-carer', 'support-worker', 'registered-manager', 'supervising-social-worker',
  'social-worker', 'personal-adviser', 'independent-reviewing-officer', 'youth-justice-worker', 'advocate',
  'appropriate-adult', 'virtual-school', 'health-worker', 'police-officer', 'commissioner', 'placement-officer',
  'duty-officer', 'information-governance', 'administrator',
  'nominated-officer', 'director', 'virtual-school-head', 'team-manager'));

-- What happened to an organisation, by whom.
create table organisation_event (
  id uuid primary key,
  sequence bigint generated always as identity,
  organisation_id uuid not null references organisation,
  event text not null check (event in ('added', 'renamed', 'changed', 'closed', 'merged')),
  -- What it was called before, or which codes it had.
  was text not null default '' check (length(was) <= 500),
  words text not null default '' check (length(words) <= 2000),
  on_day date not null,
  successor_id uuid references organisation,
  person_id uuid not null references person_account,
  happened_at timestamptz not null,
  check ((event = 'merged') = (successor_id is not null))
);
create index organisation_event_organisation on organisation_event (organisation_id, sequence);

-- Which authority answered for a child until when: the row of the child says who does today.
create table responsibility_change (
  id uuid primary key,
  child_id uuid not null references child,
  from_authority_id uuid not null references organisation,
  to_authority_id uuid not null references organisation,
  on_day date not null,
  event_id uuid not null references organisation_event,
  happened_at timestamptz not null
);
create index responsibility_change_child on responsibility_change (child_id, on_day);

-- Whether the visitor keeps the register: an administrator of an authority. Each changes their own organisation, and
-- those that have no administrator of their own.
create function app.keeps_register() returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (select 1 from app.serves_as('administrator') s join organisation o on o.id = s and o.kind = 'local-authority');
end $$;
create function app.administers(the_organisation uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return the_organisation in (select app.serves_as('administrator')) or (app.keeps_register() and not exists (
    select 1 from membership m where m.organisation_id = the_organisation and m.role = 'administrator' and m.setting_id is null
      and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today())));
end $$;

create function app.add_organisation(the_id uuid, the_name text, the_kind text, the_gss text, the_dfe text, the_urn text)
returns boolean language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  if not app.keeps_register() then return false; end if;
  insert into organisation (id, name, kind, gss_code, dfe_code, urn, created_at)
  values (the_id, the_name, the_kind, the_gss, the_dfe, the_urn, app.now());
  insert into organisation_event (id, organisation_id, event, on_day, person_id, happened_at)
  values (gen_random_uuid(), the_id, 'added', app.today(), app.person_id(), app.now());
  return true;
end $$;
create function app.change_organisation(the_id uuid, the_name text, the_gss text, the_dfe text, the_urn text)
returns boolean language plpgsql security definer set search_path = public, app, pg_temp as $$
declare
  o organisation;
begin
  select * into o from organisation where id = the_id for update;
  if o.id is null or o.closed_on is not null or not app.administers(the_id) then return false; end if;
  if (o.name, o.gss_code, o.dfe_code, o.urn) is not distinct from (the_name, the_gss, the_dfe, the_urn) then return true; end if;
  update organisation set name = the_name, gss_code = the_gss, dfe_code = the_dfe, urn = the_urn where id = the_id;
  insert into organisation_event (id, organisation_id, event, was, on_day, person_id, happened_at)
  values (gen_random_uuid(), the_id, case when o.name <> the_name then 'renamed' else 'changed' end,
    concat_ws(', ', o.name, o.gss_code, o.dfe_code, o.urn), app.today(), app.person_id(), app.now());
  return true;
end $$;

-- Closes an organisation. With a successor it merges into it: from that day the successor answers for its children, runs
-- its settings, and its people do there what they did here. What was written stays where it was written.
create function app.close_organisation(the_id uuid, the_successor uuid, the_day date, the_words text)
returns boolean language plpgsql security definer set search_path = public, app, pg_temp as $$
declare
  o organisation;
  n organisation;
  the_event uuid := gen_random_uuid();
begin
  select * into o from organisation where id = the_id for update;
  if o.id is null or o.closed_on is not null or not app.administers(the_id) or the_day > app.today() then return false; end if;
  if the_successor is not null then
    select * into n from organisation where id = the_successor for update;
    if n.id is null or n.id = o.id or n.kind <> o.kind or n.closed_on is not null then return false; end if;
  elsif exists (select 1 from child c where c.responsible_authority_id = the_id) or exists (
    select 1 from placement p join setting s on s.id = p.setting_id where s.organisation_id = the_id
      and (p.until_day is null or p.until_day >= app.today())) then
    return false;
  end if;
  update organisation set closed_on = the_day, successor_id = the_successor where id = the_id;
  insert into organisation_event (id, organisation_id, event, words, on_day, successor_id, person_id, happened_at)
  values (the_event, the_id, case when the_successor is null then 'closed' else 'merged' end, the_words, the_day,
    the_successor, app.person_id(), app.now());
  if the_successor is not null then
    insert into responsibility_change (id, child_id, from_authority_id, to_authority_id, on_day, event_id, happened_at)
    select gen_random_uuid(), c.id, the_id, the_successor, the_day, the_event, app.now()
    from child c where c.responsible_authority_id = the_id;
    update child set responsible_authority_id = the_successor where responsible_authority_id = the_id;
    update setting set host_authority_id = the_successor where host_authority_id = the_id;
    update setting set organisation_id = the_successor where organisation_id = the_id;
    insert into membership (id, person_id, organisation_id, setting_id, role, from_day, until_day)
    select gen_random_uuid(), m.person_id, the_successor, m.setting_id, m.role, greatest(m.from_day, the_day), m.until_day
    from membership m where m.organisation_id = the_id and (m.until_day is null or m.until_day >= the_day);
  end if;
  update membership set until_day = greatest(from_day, the_day - 1)
  where organisation_id = the_id and (until_day is null or until_day >= the_day);
  return true;
end $$;

-- Who says who works here: an administrator of the organisation for all of it, a registered manager for their setting
-- and what people do in a setting. Nobody for themselves.
create function app.runs_membership(the_organisation uuid, the_setting uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return app.administers(the_organisation) or (the_setting is not null and exists (
    select 1 from membership m join setting s on s.id = m.setting_id
    where m.setting_id = the_setting and s.organisation_id = the_organisation and m.person_id = app.person_id()
      and m.role = 'registered-manager'
      and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today())));
end $$;
create function app.gives_role(the_organisation uuid, the_setting uuid, the_role text) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  if not app.runs_membership(the_organisation, the_setting) then return false; end if;
  if the_setting is not null and not exists (
    select 1 from setting s where s.id = the_setting and s.organisation_id = the_organisation) then return false; end if;
  return app.administers(the_organisation) or the_role in ('carer', 'foster-carer', 'support-worker');
end $$;
-- Somebody by the address they sign in with, for whoever says who works where, or with a child. Nothing but the name.
create function app.person_by_email(the_email text) returns table (id uuid, name text) language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  if not exists (select 1 from membership m where m.person_id = app.person_id() and m.role in ('administrator', 'registered-manager')
      and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today()))
    and not exists (select 1 from involvement i where i.person_id = app.person_id() and i.role in ('social-worker', 'personal-adviser')
      and i.from_day <= app.today() and (i.until_day is null or i.until_day >= app.today())) then return; end if;
  return query select p.id, p.name from person_account p
    where lower(p.email) = lower(trim(the_email)) and p.closed_at is null
      and not exists (select 1 from young_person y where y.person_id = p.id);
end $$;

-- The clocks that are somebody's: open steps, things to do for a move, notices nobody has acknowledged, broken glasses
-- to look at. Of one child, or in one setting, or all.
create function inside.owned(the_person uuid, the_child uuid, the_setting uuid)
returns table (kind text, id uuid, words text, due_at timestamptz)
language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return query
    select 'step', s.id, s.words, s.due_at from step s
    where (s.owner_id = the_person or s.made_for_id = the_person) and s.state in ('proposed', 'accepted')
      and (the_child is null or s.child_id = the_child) and (the_setting is null or s.setting_id = the_setting)
    union all
    select 'move', t.id, t.words, t.due_at from move_task t
    where t.owner_id = the_person and t.state in ('due', 'accepted')
      and (the_child is null or t.child_id = the_child) and (the_setting is null or t.setting_id = the_setting)
    union all
    select 'notice', n.id, coalesce(n.words, 'A notice to acknowledge'), null::timestamptz from notice n
    where n.to_person_id = the_person and n.acknowledged_at is null
      and (the_child is null or n.child_id = the_child) and (the_setting is null or n.setting_id = the_setting)
    union all
    select 'glass', b.id, 'A broken glass to look at', b.review_due_at from break_glass b
    where b.owner_id = the_person and b.reviewed_at is null and (the_child is null or b.child_id = the_child)
      and the_setting is null
    order by 4 nulls last, 2;
end $$;

alter table step_event drop constraint step_event_event_check;
alter table step_event add constraint step_event_event_check check (
  event in ('accepted', 'declined', 'done', 'revoked', 'escalated', 'reopened', 'handed-back', 'handed-over'));

-- Gives somebody else what somebody owned.
create function inside.take_over(the_person uuid, the_taker uuid, the_child uuid, the_setting uuid) returns void
language plpgsql security definer set search_path = public, app, pg_temp as $$
declare
  ids uuid[];
begin
  select array_agg(o.id) into ids from inside.owned(the_person, the_child, the_setting) o;
  insert into step_event (id, step_id, event, words, to_person_id, person_id, happened_at)
  select gen_random_uuid(), s.id, 'handed-over', 'The owner has left: somebody else has it.', the_taker, app.person_id(), app.now()
  from step s where s.id = any (ids) and s.owner_id = the_person;
  update step s set owner_id = case when s.owner_id = the_person then the_taker else s.owner_id end,
    made_for_id = case when s.made_for_id = the_person then the_taker else s.made_for_id end, changed_at = app.now()
  where s.id = any (ids);
  update move_task t set owner_id = the_taker, changed_at = app.now() where t.id = any (ids);
  update notice n set to_person_id = the_taker where n.id = any (ids);
  update break_glass b set owner_id = the_taker where b.id = any (ids) and b.person_id <> the_taker;
  update break_glass b set owner_id = null where b.id = any (ids) and b.person_id = the_taker;
end $$;

-- Whether somebody works anywhere today besides in this one way.
create function inside.works_elsewhere(the_person uuid, the_membership uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (select 1 from membership m where m.person_id = the_person and m.id <> the_membership
    and m.from_day <= app.today() and (m.until_day is null or m.until_day > app.today()));
end $$;

-- What somebody owns who is to leave: the clocks of the setting, or all of them and the children they work with when
-- they work nowhere else. For whoever says who works there.
create function app.clocks_of_member(the_membership uuid) returns table (kind text, id uuid, words text, due_at timestamptz)
language plpgsql stable security definer set search_path = public, app, pg_temp as $$
declare
  m membership;
begin
  select * into m from membership where membership.id = the_membership;
  if m.id is null or not app.runs_membership(m.organisation_id, m.setting_id) then return; end if;
  if inside.works_elsewhere(m.person_id, m.id) then
    if m.setting_id is not null then
      return query select * from inside.owned(m.person_id, null, m.setting_id);
    end if;
    return;
  end if;
  return query
    select * from inside.owned(m.person_id, null, null)
    union all
    select 'child', i.id, 'Works with a child as ' || replace(i.role, '-', ' '), null::timestamptz from involvement i
    where i.person_id = m.person_id and i.from_day <= app.today() and (i.until_day is null or i.until_day > app.today());
end $$;

-- Who can take over from somebody who leaves: who works in the same setting, or for the same organisation.
create function app.could_take_over(the_membership uuid) returns table (id uuid, name text)
language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return query
    select distinct p.id, p.name from membership m
    join membership other on other.organisation_id = m.organisation_id and other.person_id <> m.person_id
      and (m.setting_id is null or other.setting_id is null or other.setting_id = m.setting_id)
    join person_account p on p.id = other.person_id and p.closed_at is null
    where m.id = the_membership and app.runs_membership(m.organisation_id, m.setting_id)
      and other.from_day <= app.today() and (other.until_day is null or other.until_day > app.today())
    order by 2, 1;
end $$;

-- Ends what somebody does somewhere. What they own goes to whoever takes it, and so do the children they work with.
create function app.end_membership(the_id uuid, the_day date, the_taker uuid) returns text
language plpgsql security definer set search_path = public, app, pg_temp as $$
declare
  m membership;
begin
  select * into m from membership where id = the_id for update;
  if m.id is null or not app.runs_membership(m.organisation_id, m.setting_id) or m.person_id = app.person_id()
    or not app.gives_role(m.organisation_id, m.setting_id, m.role)
    or (m.until_day is not null and m.until_day <= app.today()) or the_day < m.from_day or the_day > app.today() then
    return 'refused';
  end if;
  if exists (select 1 from app.clocks_of_member(the_id)) then
    if the_taker is null or the_taker not in (select t.id from app.could_take_over(the_id) t) then return 'needs-taker'; end if;
    if inside.works_elsewhere(m.person_id, m.id) then
      perform inside.take_over(m.person_id, the_taker, null, m.setting_id);
    else
      insert into involvement (id, child_id, person_id, role, from_day)
      select distinct on (i.child_id, i.role) gen_random_uuid(), i.child_id, the_taker, i.role, app.today() from involvement i
      where i.person_id = m.person_id and i.from_day <= app.today() and (i.until_day is null or i.until_day > app.today())
        and not exists (select 1 from involvement h where h.child_id = i.child_id and h.person_id = the_taker
          and h.role = i.role and h.from_day <= app.today() and (h.until_day is null or h.until_day > app.today()));
      update involvement i set until_day = greatest(i.from_day, the_day)
      where i.person_id = m.person_id and (i.until_day is null or i.until_day > the_day);
      perform inside.take_over(m.person_id, the_taker, null, null);
    end if;
  end if;
  update membership set until_day = the_day where id = the_id;
  return 'ended';
end $$;

-- Who may say who works with a child: whoever carries the authority's duties; and for a key worker the manager of the home.
create function app.says_who_works_with(the_child uuid, the_role text) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return app.adds(the_child, 'around') or (the_role = 'key-worker' and app.sees(the_child, 'around')
    and exists (select 1 from app.relations_to(the_child) r where r in ('registered-manager', 'supervising-social-worker')));
end $$;
-- The people somebody can be chosen from: those of the child's authority, and of where the child lives.
create function app.could_work_with(the_child uuid) returns table (id uuid, name text, role text)
language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  if not app.says_who_works_with(the_child, 'key-worker') then return; end if;
  return query
    select distinct p.id, p.name, m.role from membership m join person_account p on p.id = m.person_id and p.closed_at is null
    where m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today()) and (
      m.setting_id in (select l.setting_id from placement l where l.child_id = the_child and l.from_day <= app.today()
        and (l.until_day is null or l.until_day >= app.today()))
      or (app.adds(the_child, 'around') and m.setting_id is null
        and m.organisation_id = (select c.responsible_authority_id from child c where c.id = the_child)))
    order by 2, 1, 3;
end $$;
create function app.begin_involvement(the_id uuid, the_child uuid, the_person uuid, the_role text, the_day date) returns text
language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  if not app.says_who_works_with(the_child, the_role) or the_day > app.today() or not exists (
      select 1 from person_account p where p.id = the_person and p.closed_at is null)
    or exists (select 1 from young_person y where y.person_id = the_person) then
    return 'refused';
  end if;
  perform pg_advisory_xact_lock(hashtextextended('around ' || the_child, 0));
  if exists (select 1 from involvement i where i.child_id = the_child and i.role = the_role
      and (i.until_day is null or i.until_day > app.today())
      and (i.person_id = the_person or the_role in ('social-worker', 'personal-adviser', 'independent-reviewing-officer'))) then
    return 'held';
  end if;
  insert into involvement (id, child_id, person_id, role, from_day)
  values (the_id, the_child, the_person, the_role, the_day);
  return 'begun';
end $$;
-- What somebody owns of a child, for whoever says who works with the child.
create function app.clocks_with_child(the_involvement uuid) returns table (kind text, id uuid, words text, due_at timestamptz)
language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return query select o.* from involvement i cross join lateral inside.owned(i.person_id, i.child_id, null) o
    where i.id = the_involvement and app.says_who_works_with(i.child_id, i.role);
end $$;
create function app.end_involvement(the_id uuid, the_day date, the_taker uuid, the_new_id uuid) returns text
language plpgsql security definer set search_path = public, app, pg_temp as $$
declare
  i involvement;
begin
  select * into i from involvement where id = the_id for update;
  if i.id is null or not app.says_who_works_with(i.child_id, i.role) or (i.until_day is not null and i.until_day <= app.today())
    or the_day < i.from_day or the_day > app.today() or the_taker = i.person_id
    or exists (select 1 from young_person y where y.person_id = the_taker) then
    return 'refused';
  end if;
  if the_taker is null and exists (select 1 from app.clocks_with_child(the_id)) then return 'needs-taker'; end if;
  if the_taker is not null then
    if not exists (select 1 from involvement h where h.child_id = i.child_id and h.role = i.role and h.person_id = the_taker
        and h.from_day <= app.today() and (h.until_day is null or h.until_day > app.today())) then
      insert into involvement (id, child_id, person_id, role, from_day)
      values (the_new_id, i.child_id, the_taker, i.role, the_day);
    end if;
    perform inside.take_over(i.person_id, the_taker, i.child_id, null);
  end if;
  update involvement set until_day = the_day where id = the_id;
  return 'ended';
end $$;

-- Who can be asked to approve: whoever holds the post first, then whoever else works for the authority whose child it is.
create or replace function app.could_approve(the_child uuid) returns table (person_id uuid, name text)
language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return query
    select p.id, p.name from child c
    join membership m on m.organisation_id = c.responsible_authority_id and m.setting_id is null
    join person_account p on p.id = m.person_id
    where c.id = the_child and app.adds(the_child, 'home') and p.closed_at is null and p.id <> app.person_id()
      and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today())
    group by p.id, p.name
    order by bool_or(m.role in ('nominated-officer', 'director')) desc, p.name, p.id;
end $$;

-- Gives a child a name that came from a return without one: once. A name that is known is changed elsewhere, as itself.
create function app.name_child(the_child uuid, the_given text, the_family text, the_known text) returns boolean
language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  update child set given_name = the_given, family_name = the_family, known_as = the_known, name_known = true
  where id = the_child and not name_known and app.adds(id, 'identity');
  return found;
end $$;

-- When a record was due to be looked at, and what came of it. Nothing is destroyed here: it is kept on, or handed to
-- whoever destroys under the authority's own rules.
create table record_review (
  id uuid primary key,
  child_id uuid not null references child,
  due_on date not null,
  outcome text not null check (outcome in ('keep', 'hold', 'may-go')),
  reason text not null check (length(reason) between 1 and 2000),
  -- Until when it is kept on.
  look_again_on date,
  reviewed_by uuid not null references person_account,
  reviewed_at timestamptz not null,
  check ((outcome = 'may-go') = (look_again_on is null))
);
create index record_review_child on record_review (child_id, reviewed_at);

-- The same day so many years later: 1 March for 29 February.
create function inside.years_on(the_day date, years integer) returns date language plpgsql immutable as $$
begin
  return case when to_char(the_day, 'MMDD') = '0229' then make_date(extract(year from the_day)::integer + years, 3, 1)
    else (the_day + make_interval(years => years))::date end;
end $$;
-- Until when the record of a child is kept: the seventy-fifth birthday, or 15 years from a death under 18; and later where
-- somebody looked at it and keeps it on.
create function inside.record_due(the_child uuid) returns date language plpgsql stable security definer set search_path = public, app, pg_temp as $$
declare
  born date;
  died date;
  again date;
begin
  select c.date_of_birth into born from child c where c.id = the_child;
  select max(e.to_day) into died from care_episode e where e.child_id = the_child and e.reason_ceased = 'E2';
  select v.look_again_on into again from record_review v where v.child_id = the_child order by v.reviewed_at desc limit 1;
  return coalesce(again, case when died < inside.years_on(born, 18) then inside.years_on(died, 15) else inside.years_on(born, 75) end);
end $$;
-- The records of an authority by when they are due to be looked at, for its information governance.
create function app.records_due(the_until date, most integer) returns table (
  child_id uuid, given_name text, family_name text, known_as text, date_of_birth date, due_on date, outcome text)
language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return query
    select c.id, c.given_name, c.family_name, c.known_as, c.date_of_birth, inside.record_due(c.id), r.outcome
    from child c
    left join lateral (select v.outcome from record_review v where v.child_id = c.id order by v.reviewed_at desc limit 1) r on true
    where c.responsible_authority_id in (select app.serves_as('information-governance')) and not app.is_sealed_from_me(c.id)
      and inside.record_due(c.id) <= the_until and r.outcome is distinct from 'may-go'
    order by 6, 1 limit most;
end $$;
create function app.reviews_record(the_child uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return not app.is_sealed_from_me(the_child) and exists (select 1 from child c where c.id = the_child
    and c.responsible_authority_id in (select app.serves_as('information-governance')));
end $$;

alter table organisation_event enable row level security;
alter table responsibility_change enable row level security;
alter table record_review enable row level security;
create policy organisation_event_seen on organisation_event for select to hearth_app using (app.is_staff());
create policy responsibility_change_seen on responsibility_change for select to hearth_app using (
  app.is_staff() and app.sees(child_id, 'identity'));
create policy record_review_seen on record_review for select to hearth_app using (app.reviews_record(child_id));
create policy record_review_made on record_review for insert to hearth_app with check (
  reviewed_by = app.person_id() and app.reviews_record(child_id));
create policy membership_run on membership for select to hearth_app using (
  app.is_staff() and app.runs_membership(organisation_id, setting_id));
create policy membership_given on membership for insert to hearth_app with check (
  until_day is null and from_day <= app.today() and person_id <> app.person_id()
  and app.is_staff() and app.gives_role(organisation_id, setting_id, role));
-- Whoever says who works in an organisation sees its settings.
create policy setting_run on setting for select to hearth_app using (
  app.is_staff() and app.administers(organisation_id));
grant select on organisation_event, responsibility_change to hearth_app;
grant select, insert on record_review to hearth_app;
grant insert on membership to hearth_app;
create trigger organisation_event_append_only before update or delete on organisation_event for each row execute function app.refuse_change();
create trigger responsibility_change_append_only before update or delete on responsibility_change for each row execute function app.refuse_change();
create trigger record_review_append_only before update or delete on record_review for each row execute function app.refuse_change();

grant execute on all functions in schema app to hearth_app;

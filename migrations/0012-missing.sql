-- Missing from care: what is known of a child beforehand, an absence from the first hour to what was learnt, and how
-- often a home tells the police. Who sees and adds is who sees and adds the record of the child; health is apart.

-- Part one of the information form: each row is a version, and replaces none.
create table missing_form (
  id uuid primary key,
  child_id uuid not null references child,
  -- Where they lived when it was written; null where in no setting.
  setting_id uuid references setting,
  version integer not null check (version > 0),
  description text not null default '' check (length(description) <= 10000),
  friends text not null default '' check (length(friends) <= 10000),
  places text not null default '' check (length(places) <= 10000),
  phone text not null default '' check (length(phone) <= 10000),
  risks text not null default '' check (length(risks) <= 10000),
  what_helps text not null default '' check (length(what_helps) <= 10000),
  strategies text not null default '' check (length(strategies) <= 10000),
  contacts text not null default '' check (length(contacts) <= 10000),
  with_child text not null check (with_child in ('together', 'asked', 'not-yet')),
  written_by uuid not null references person_account,
  written_at timestamptz not null,
  unique (child_id, version),
  unique (id, child_id)
);

-- What the police need to know of their health: kept with what is seen of health, the latest holds.
create table missing_form_health (
  id uuid primary key,
  child_id uuid not null references child,
  words text not null check (length(words) between 1 and 5000),
  written_by uuid not null references person_account,
  written_at timestamptz not null
);
create index missing_form_health_child on missing_form_health (child_id, written_at);

-- Which photographs show them, and the day each was taken. The photograph itself is kept with the others of the child.
create table missing_form_photograph (
  id uuid primary key,
  child_id uuid not null references child,
  photograph_id uuid not null unique,
  taken_on date not null,
  written_by uuid not null references person_account,
  written_at timestamptz not null
);
create index missing_form_photograph_child on missing_form_photograph (child_id, taken_on);

-- What the child says of it, as they said it. Nobody writes it anew.
create table missing_form_own_words (
  id uuid primary key,
  child_id uuid not null references child,
  words text not null check (length(words) between 1 and 10000),
  written_by uuid not null references person_account,
  written_at timestamptz not null
);
create index missing_form_own_words_child on missing_form_own_words (child_id, written_at);

-- The home in which they now live takes the form on, or asks.
create table missing_form_check (
  id uuid primary key,
  form_id uuid not null,
  child_id uuid not null references child,
  setting_id uuid not null references setting,
  verdict text not null check (verdict in ('accepted', 'questions')),
  words text not null default '' check (length(words) <= 5000),
  person_id uuid not null references person_account,
  happened_at timestamptz not null,
  foreign key (form_id, child_id) references missing_form (id, child_id),
  check (verdict = 'accepted' or words <> '')
);
create index missing_form_check_child on missing_form_check (child_id, setting_id);

-- An absence, as it was told when it was opened. It is over when somebody is found: see missing_found.
create table missing_episode (
  id uuid primary key,
  child_id uuid not null references child,
  setting_id uuid references setting,
  setting_kind text not null check (setting_kind in (
    'childrens-home', 'foster-home', 'supported-accommodation', 'own-tenancy', 'community')),
  -- When it was noticed, or when they should have been there.
  noticed_at timestamptz not null,
  last_seen_at timestamptz,
  last_seen_where text not null default '' check (length(last_seen_where) <= 2000),
  wearing text not null default '' check (length(wearing) <= 2000),
  circumstances text not null default '' check (length(circumstances) <= 20000),
  whereabouts text not null default '' check (length(whereabouts) <= 2000),
  whereabouts_known boolean not null,
  immediate_danger boolean not null,
  opened_by uuid not null references person_account,
  opened_at timestamptz not null,
  unique (id, child_id),
  check (noticed_at <= opened_at),
  check (last_seen_at <= opened_at)
);
create index missing_episode_child on missing_episode (child_id, noticed_at);
create index missing_episode_setting on missing_episode (setting_id, noticed_at);

-- The running timeline: attempts to reach and find, and everybody who was spoken to.
create table missing_entry (
  id uuid primary key,
  sequence bigint generated always as identity,
  episode_id uuid not null,
  child_id uuid not null references child,
  kind text not null check (kind in (
    'tried-to-reach', 'looked', 'sighting', 'police', 'social-worker', 'family', 'manager', 'other')),
  who text not null default '' check (length(who) <= 500),
  how text not null default '' check (length(how) <= 500),
  result text not null check (length(result) between 1 and 20000),
  happened_at timestamptz not null,
  written_by uuid not null references person_account,
  written_at timestamptz not null,
  foreign key (episode_id, child_id) references missing_episode (id, child_id),
  check (happened_at <= written_at)
);
create index missing_entry_episode on missing_entry (episode_id, happened_at);

-- Each decision with its facts and its answer. What the Protocol calls it and the code of the return are two fields.
create table missing_decision (
  id uuid primary key,
  sequence bigint generated always as identity,
  episode_id uuid not null,
  child_id uuid not null references child,
  edition text not null,
  facts jsonb not null,
  outcome jsonb not null,
  category text not null,
  route text not null,
  code_903 text check (code_903 in ('M', 'A')),
  decided_by uuid not null references person_account,
  decided_at timestamptz not null,
  unique (id, child_id),
  foreign key (episode_id, child_id) references missing_episode (id, child_id),
  check (category = outcome ->> 'category' and route = outcome ->> 'route' and edition = outcome ->> 'edition'),
  check (code_903 is not distinct from (outcome ->> 'code903'))
);
create index missing_decision_episode on missing_decision (episode_id, sequence);

-- Somebody does something else than the answer says, and why.
create table missing_departure (
  id uuid primary key,
  decision_id uuid not null,
  child_id uuid not null references child,
  chosen text not null check (chosen in ('carers-locate', 'report-online', 'call-999')),
  reason text not null check (length(reason) between 1 and 5000),
  person_id uuid not null references person_account,
  happened_at timestamptz not null,
  foreign key (decision_id, child_id) references missing_decision (id, child_id)
);
create index missing_departure_decision on missing_departure (decision_id);

-- Part two was handed over: to whom, when, under which reference, and what stood in it.
create table missing_report (
  id uuid primary key,
  sequence bigint generated always as identity,
  episode_id uuid not null,
  child_id uuid not null references child,
  way text not null check (way in ('online', '999', 'other')),
  reported_at timestamptz not null,
  reference text not null default '' check (length(reference) <= 200),
  officer text not null default '' check (length(officer) <= 200),
  part_two text not null check (length(part_two) between 1 and 200000),
  written_by uuid not null references person_account,
  written_at timestamptz not null,
  foreign key (episode_id, child_id) references missing_episode (id, child_id),
  check (reported_at <= written_at)
);
create index missing_report_episode on missing_report (episode_id, reported_at);

-- How high the police grade the risk. It is theirs: nothing here reckons with it.
create table missing_police_grade (
  id uuid primary key,
  sequence bigint generated always as identity,
  episode_id uuid not null,
  child_id uuid not null references child,
  grade text not null check (length(grade) between 1 and 60),
  given_by text not null default '' check (length(given_by) <= 200),
  given_at timestamptz not null,
  written_by uuid not null references person_account,
  written_at timestamptz not null,
  foreign key (episode_id, child_id) references missing_episode (id, child_id),
  check (given_at <= written_at)
);
create index missing_police_grade_episode on missing_police_grade (episode_id, given_at);

-- They are found. An episode ends once.
create table missing_found (
  id uuid primary key,
  episode_id uuid not null unique,
  child_id uuid not null references child,
  found_at timestamptz not null,
  found_by text not null check (length(found_by) between 1 and 500),
  found_where text not null default '' check (length(found_where) <= 2000),
  how_they_are text not null check (length(how_they_are) between 1 and 10000),
  -- Who saw that they are safe and well; empty while nobody has.
  safe_and_well_by text not null default '' check (length(safe_and_well_by) <= 500),
  -- A report had been made: the police must be told that they are found.
  was_reported boolean not null,
  written_by uuid not null references person_account,
  written_at timestamptz not null,
  foreign key (episode_id, child_id) references missing_episode (id, child_id),
  check (found_at <= written_at)
);

-- The independent conversation on return: offered, and what the child answered.
create table missing_return (
  id uuid primary key,
  sequence bigint generated always as identity,
  episode_id uuid not null,
  child_id uuid not null references child,
  event text not null check (event in ('offered', 'accepted', 'declined', 'held')),
  -- Who offers, asks or holds it; and whether they are independent of where the child lives.
  by_whom text not null default '' check (length(by_whom) <= 500),
  independent boolean,
  words text not null default '' check (length(words) <= 20000),
  happened_at timestamptz not null,
  written_by uuid not null references person_account,
  written_at timestamptz not null,
  foreign key (episode_id, child_id) references missing_episode (id, child_id),
  check (happened_at <= written_at),
  check (event not in ('declined', 'held') or words <> '')
);
create index missing_return_episode on missing_return (episode_id, sequence);

-- Looking back, whether the police need have had it. The latest holds.
create table missing_look_back (
  id uuid primary key,
  sequence bigint generated always as identity,
  episode_id uuid not null,
  child_id uuid not null references child,
  needed boolean not null,
  words text not null check (length(words) between 1 and 5000),
  person_id uuid not null references person_account,
  happened_at timestamptz not null,
  foreign key (episode_id, child_id) references missing_episode (id, child_id)
);
create index missing_look_back_episode on missing_look_back (episode_id, sequence);

-- About a home that reports often: a concern, what is planned with the police, the next rung. No child is named here.
create table missing_home_note (
  id uuid primary key,
  sequence bigint generated always as identity,
  setting_id uuid not null references setting,
  kind text not null check (kind in ('concern', 'plan', 'escalated', 'settled')),
  words text not null check (length(words) between 1 and 5000),
  answer_due date,
  person_id uuid not null references person_account,
  happened_at timestamptz not null,
  check ((kind = 'settled') = (answer_due is null))
);
create index missing_home_note_setting on missing_home_note (setting_id, sequence);

-- One absence at a time: a second is refused, whoever opens it and when.
create function app.refuse_second_episode() returns trigger language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('missing ' || new.child_id::text, 0));
  if exists (
    select 1 from missing_episode e where e.child_id = new.child_id and e.id <> new.id
      and not exists (select 1 from missing_found f where f.episode_id = e.id)) then
    raise exception 'an absence of this child is open' using errcode = '23505';
  end if;
  return new;
end $$;
create trigger missing_episode_one before insert on missing_episode for each row execute function app.refuse_second_episode();

-- What stands in a child's absence is theirs for good: nothing is changed or taken away.
do $$
declare the_table text;
begin
  foreach the_table in array array['missing_form', 'missing_form_health', 'missing_form_photograph', 'missing_form_own_words', 'missing_form_check',
    'missing_episode', 'missing_entry', 'missing_decision', 'missing_departure', 'missing_report', 'missing_police_grade',
    'missing_found', 'missing_return', 'missing_look_back', 'missing_home_note'] loop
    execute format('alter table %I enable row level security', the_table);
    execute format('create trigger %I before update or delete on %I for each row execute function app.refuse_change()',
      the_table || '_append_only', the_table);
    execute format('grant select, insert on %I to hearth_app', the_table);
  end loop;
  -- Seen by whoever sees the record of the child, added by whoever adds to it, in their own name.
  foreach the_table in array array['missing_form', 'missing_form_photograph', 'missing_form_own_words', 'missing_entry', 'missing_report',
    'missing_police_grade', 'missing_found', 'missing_return'] loop
    execute format('create policy %I on %I for select to hearth_app using (app.sees(child_id, ''record''))',
      the_table || '_seen', the_table);
    execute format('create policy %I on %I for insert to hearth_app with check (
      written_by = app.person_id() and app.adds(child_id, ''record''))', the_table || '_made', the_table);
  end loop;
  foreach the_table in array array['missing_episode', 'missing_decision', 'missing_departure', 'missing_form_check',
    'missing_look_back'] loop
    execute format('create policy %I on %I for select to hearth_app using (app.sees(child_id, ''record''))',
      the_table || '_seen', the_table);
  end loop;
end $$;
create policy missing_form_health_seen on missing_form_health for select to hearth_app using (app.sees(child_id, 'health'));
create policy missing_form_health_made on missing_form_health for insert to hearth_app with check (
  written_by = app.person_id() and app.adds(child_id, 'health'));
create policy missing_episode_made on missing_episode for insert to hearth_app with check (
  opened_by = app.person_id() and app.adds(child_id, 'record')
  and (setting_id is null or app.lived_at(child_id, setting_id, app.today())));
create policy missing_decision_made on missing_decision for insert to hearth_app with check (
  decided_by = app.person_id() and app.adds(child_id, 'record'));
create policy missing_departure_made on missing_departure for insert to hearth_app with check (
  person_id = app.person_id() and app.adds(child_id, 'record'));
-- Whoever answers for the home in which they live today takes the form on.
create policy missing_form_check_made on missing_form_check for insert to hearth_app with check (
  person_id = app.person_id() and app.manages(setting_id) and app.lived_at(child_id, setting_id, app.today())
  and app.adds(child_id, 'record'));
create policy missing_look_back_made on missing_look_back for insert to hearth_app with check (
  person_id = app.person_id() and app.adds(child_id, 'record'));

-- Who reads how often a home tells the police: who manages it, and the commissioner of an authority whose child lives
-- there or in whose area it lies.
create function app.commissions_home(the_setting uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (
    select 1 from setting s where s.id = the_setting and s.host_authority_id in (select app.commissions_for()))
  or exists (
    select 1 from placement p join child c on c.id = p.child_id
    where p.setting_id = the_setting and c.responsible_authority_id in (select app.commissions_for())
      and p.from_day <= app.today() and (p.until_day is null or p.until_day >= app.today()));
end $$;
create function app.watches_home(the_setting uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return app.manages(the_setting) or app.commissions_home(the_setting);
end $$;
create policy missing_home_note_seen on missing_home_note for select to hearth_app using (app.watches_home(setting_id));
create policy missing_home_note_made on missing_home_note for insert to hearth_app with check (
  person_id = app.person_id() and app.watches_home(setting_id));

-- The absences of a home between two days, counted: no child, no name. Told without need: the police were told although
-- the answer that then stood left it with the carers, or looking back it need not have been.
create function app.missing_at_home(the_setting uuid, first_day date, last_day date)
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
      where e.setting_id = the_setting
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

-- The homes whose picture the visitor may read: those they manage, and those they commission.
create function app.homes_watched() returns table (setting_id uuid, name text, kind text)
language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return query
    with managed as (
      select m.setting_id as id from membership m
      where m.person_id in (select app.acts_for()) and m.setting_id is not null
        and m.role in ('registered-manager', 'supervising-social-worker')
        and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today())
    ), authorities as (select app.commissions_for() as id), commissioned as (
      select h.id from setting h where h.host_authority_id in (select a.id from authorities a)
      union
      select p.setting_id from child c join placement p on p.child_id = c.id
      where c.responsible_authority_id in (select a.id from authorities a)
        and p.from_day <= app.today() and (p.until_day is null or p.until_day >= app.today())
    )
    select s.id, case when s.kind = 'foster-home' and s.id not in (select w.id from managed w) then null else s.name end, s.kind
    from setting s
    where s.id in (select w.id from managed w) or s.id in (select c.id from commissioned c)
    order by 2 nulls last, 1;
end $$;

-- The children around the visitor: those they work with, those who live where they work, and those for whom they broke
-- the glass. A list begins here, and not with every absence there ever was; what is seen is for the policies to say.
create function app.children_around_me() returns setof uuid language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return query
    select i.child_id from involvement i
    where i.person_id in (select app.acts_for())
      and i.from_day <= app.today() and (i.until_day is null or i.until_day >= app.today())
    union
    select p.child_id from membership m join placement p on p.setting_id = m.setting_id
    where m.person_id in (select app.acts_for())
      and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today())
      and p.from_day <= app.today() and (p.until_day is null or p.until_day >= app.today())
    union
    select b.child_id from break_glass b where b.person_id = app.person_id() and b.until_at > app.now();
end $$;

-- Whoever looks after the child tonight moves the steps of the night, whosever they were when the shift began.
create policy step_of_missing_moved on step for update to hearth_app
  using (about in ('missing-episode', 'missing-form') and app.adds(child_id, fact_kind))
  with check (app.sees_step(id));

grant execute on all functions in schema app to hearth_app;

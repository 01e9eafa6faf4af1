-- Who works where, with whom. Every table: row-level security on, nothing granted that is not named.
-- The clock is an argument: the application says what time it is, so that tests and replays can too.
create function app.now() returns timestamptz language sql stable as $$
  select coalesce(nullif(current_setting('hearth.now', true), '')::timestamptz, now())
$$;
create function app.today() returns date language sql stable as $$
  select (app.now() at time zone 'Europe/London')::date
$$;

create table organisation (
  id uuid primary key,
  name text not null check (length(name) between 1 and 200),
  kind text not null check (kind in ('local-authority', 'provider', 'youth-justice-service', 'police')),
  created_at timestamptz not null
);

create table setting (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  name text not null check (length(name) between 1 and 200),
  kind text not null check (kind in ('childrens-home', 'foster-home', 'supported-accommodation')),
  urn text,
  host_authority_id uuid references organisation,
  created_at timestamptz not null
);

create table person_account (
  id uuid primary key,
  name text not null check (length(name) between 1 and 200),
  email text not null check (position('@' in email) > 1),
  closed_at timestamptz,
  created_at timestamptz not null
);
create unique index person_account_email on person_account (lower(email));

create table credential (
  person_id uuid primary key references person_account,
  password_hash text not null,
  failures integer not null default 0,
  locked_until timestamptz,
  changed_at timestamptz not null
);

create table session (
  token_hash text primary key,
  person_id uuid not null references person_account,
  csrf_token text not null,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz
);
create index session_person on session (person_id);

-- A person's role in a setting, or in an organisation as a whole when setting_id is null.
create table membership (
  id uuid primary key,
  person_id uuid not null references person_account,
  organisation_id uuid not null references organisation,
  setting_id uuid references setting,
  role text not null check (role in (
    'carer', 'foster-carer', 'support-worker', 'registered-manager', 'supervising-social-worker',
    'social-worker', 'personal-adviser', 'duty-officer', 'administrator')),
  from_day date not null,
  until_day date check (until_day is null or until_day >= from_day)
);
create index membership_person on membership (person_id);
create index membership_setting on membership (setting_id);

create table child (
  id uuid primary key,
  given_name text not null check (length(given_name) between 1 and 100),
  family_name text not null check (length(family_name) between 1 and 100),
  known_as text,
  date_of_birth date not null,
  responsible_authority_id uuid not null references organisation,
  out_of_area boolean not null default false,
  created_at timestamptz not null
);

create table placement (
  id uuid primary key,
  child_id uuid not null references child,
  setting_id uuid not null references setting,
  from_day date not null,
  until_day date check (until_day is null or until_day >= from_day)
);
create index placement_child on placement (child_id);
create index placement_setting on placement (setting_id);

-- Who works with the child, as what, from, to.
create table involvement (
  id uuid primary key,
  child_id uuid not null references child,
  person_id uuid not null references person_account,
  role text not null check (role in (
    'social-worker', 'personal-adviser', 'supervising-social-worker', 'independent-reviewing-officer',
    'youth-justice-worker', 'advocate', 'key-worker')),
  from_day date not null,
  until_day date check (until_day is null or until_day >= from_day)
);
create index involvement_child on involvement (child_id);
create index involvement_person on involvement (person_id);

-- Somebody is away, and this is who stands in: no clock is orphaned.
create table absence (
  id uuid primary key,
  person_id uuid not null references person_account,
  stand_in_id uuid not null references person_account,
  from_at timestamptz not null,
  until_at timestamptz not null check (until_at > from_at),
  check (person_id <> stand_in_id)
);
create index absence_person on absence (person_id);
create index absence_stand_in on absence (stand_in_id);

-- The questions every policy asks. They run as the owner, so that asking does not meet the policies again. pg_temp comes
-- last by name: otherwise it comes first, and a temporary table called membership would answer in the place of the real.
create function app.acts_for() returns setof uuid language sql stable security definer set search_path = public, app, pg_temp as $$
  select app.person_id() where app.person_id() is not null
  union
  select a.person_id from absence a
  where a.stand_in_id = app.person_id() and a.from_at <= app.now() and a.until_at > app.now()
$$;

create function app.works_at(the_setting uuid) returns boolean language sql stable security definer set search_path = public, app, pg_temp as $$
  select exists (
    select 1 from membership m
    where m.setting_id = the_setting and m.person_id in (select app.acts_for())
      and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today()))
$$;

create function app.manages(the_setting uuid) returns boolean language sql stable security definer set search_path = public, app, pg_temp as $$
  select exists (
    select 1 from membership m
    where m.setting_id = the_setting and m.person_id in (select app.acts_for())
      and m.role in ('registered-manager', 'supervising-social-worker')
      and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today()))
$$;

create function app.works_with(the_child uuid) returns boolean language sql stable security definer set search_path = public, app, pg_temp as $$
  select exists (
    select 1 from involvement i
    where i.child_id = the_child and i.person_id in (select app.acts_for())
      and i.from_day <= app.today() and (i.until_day is null or i.until_day >= app.today()))
  or exists (
    select 1 from placement p
    where p.child_id = the_child and p.from_day <= app.today()
      and (p.until_day is null or p.until_day >= app.today()) and app.works_at(p.setting_id))
$$;

-- Whether the child was placed in the setting on a day.
create function app.lived_at(the_child uuid, the_setting uuid, the_day date) returns boolean language sql stable security definer set search_path = public, app, pg_temp as $$
  select exists (
    select 1 from placement p
    where p.child_id = the_child and p.setting_id = the_setting
      and p.from_day <= the_day and (p.until_day is null or p.until_day >= the_day))
$$;

-- The people who fill a role for a child in a setting: those who work with the child first, then the setting's own.
-- Only a setting where the child lives or lived: nobody lists the people of any other.
create function app.people_in_role(the_child uuid, the_setting uuid, the_role text)
returns table (person_id uuid, rank integer) language sql stable security definer set search_path = public, app, pg_temp as $$
  select i.person_id, 1 from involvement i
  where i.child_id = the_child and i.role = the_role and app.works_with(the_child)
    and i.from_day <= app.today() and (i.until_day is null or i.until_day >= app.today())
  union all
  select m.person_id, 2 from membership m
  where m.setting_id = the_setting and m.role = the_role and app.works_with(the_child)
    and exists (select 1 from placement p where p.child_id = the_child and p.setting_id = the_setting)
    and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today())
$$;

-- Who stands in for somebody now; the person themselves when they are here.
create function app.stand_in_for(the_person uuid) returns uuid language sql stable security definer set search_path = public, app, pg_temp as $$
  select coalesce((
    select a.stand_in_id from absence a
    where a.person_id = the_person and a.from_at <= app.now() and a.until_at > app.now()
    order by a.from_at desc limit 1), the_person)
$$;

alter table schema_migration enable row level security;
alter table organisation enable row level security;
alter table setting enable row level security;
alter table person_account enable row level security;
alter table credential enable row level security;
alter table session enable row level security;
alter table membership enable row level security;
alter table child enable row level security;
alter table placement enable row level security;
alter table involvement enable row level security;
alter table absence enable row level security;

create policy organisation_seen on organisation for select to hearth_app using (app.person_id() is not null);
create policy setting_seen on setting for select to hearth_app using (
  app.works_at(id) or exists (
    select 1 from placement p where p.setting_id = setting.id and app.works_with(p.child_id)));
-- Names are seen by whoever has signed in: records must say who wrote them. Addresses are not granted.
create policy person_seen on person_account for select to hearth_app using (app.person_id() is not null);
create policy membership_seen on membership for select to hearth_app using (
  person_id in (select app.acts_for()) or app.works_at(setting_id));
create policy child_seen on child for select to hearth_app using (app.works_with(id));
create policy placement_seen on placement for select to hearth_app using (app.works_with(child_id));
create policy involvement_seen on involvement for select to hearth_app using (
  person_id in (select app.acts_for()) or app.works_with(child_id));
create policy absence_seen on absence for select to hearth_app using (
  person_id = app.person_id() or stand_in_id = app.person_id());
create policy absence_made on absence for insert to hearth_app with check (person_id = app.person_id());

grant select on organisation, setting, membership, child, placement, involvement, absence to hearth_app;
grant select (id, name, closed_at) on person_account to hearth_app;
grant insert on absence to hearth_app;
grant usage on schema app to hearth_app;
grant execute on all functions in schema app to hearth_app;

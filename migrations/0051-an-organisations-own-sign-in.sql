-- The people of an organisation sign in with what it has already (OpenID Connect), and rules say which of its groups work
-- here as what. Two administrators agree to a provider and to a rule before it holds.
-- functions and policies: 1bb165d1907e6344ef76f74c8ce30325cff3cc99dfc9222b6a7c474decace68e
create table identity_provider (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  -- What stands on the button.
  name text not null check (length(name) between 1 and 100),
  issuer text not null check (length(issuer) between 8 and 500),
  client_id text not null check (length(client_id) between 1 and 300),
  -- Sealed with the key of the service.
  client_secret text not null,
  scopes text not null check (length(scopes) between 6 and 300),
  groups_claim text not null check (length(groups_claim) between 1 and 200),
  -- The ends of the addresses under which an account that is here already is found; none where it is empty.
  email_domains text[] not null,
  -- Whether its people sign in in no other way, save for its administrators.
  is_only_way boolean not null,
  began_at timestamptz,
  ended_at timestamptz
);
create index identity_provider_organisation on identity_provider (organisation_id);
create unique index identity_provider_held on identity_provider (organisation_id) where began_at is not null and ended_at is null;
comment on table identity_provider is 'With what the people of an organisation sign in, where it has a sign-in of its own. | end: reference | by: never';
grant select (id, organisation_id, name, issuer, client_id, scopes, groups_claim, email_domains, is_only_way, began_at, ended_at),
  insert on identity_provider to hearth_app;
select app.guard('identity_provider');
select app.let_service('select', 'identity_provider');

create table sign_in_rule (
  id uuid primary key,
  provider_id uuid not null references identity_provider,
  -- The group, as the provider writes it; null for everybody who signs in there.
  group_name text check (length(group_name) between 1 and 300),
  setting_id uuid references setting,
  -- Whoever checks others, approves, or holds the keys is brought in by name.
  role text not null check (role in ('carer', 'foster-carer', 'support-worker', 'registered-manager', 'supervising-social-worker',
    'social-worker', 'team-manager', 'personal-adviser', 'virtual-school-head', 'virtual-school', 'youth-justice-worker', 'health-worker',
    'police-officer', 'commissioner', 'placement-officer', 'duty-officer')),
  -- Whether it gives the place at once, and nobody is asked.
  at_once boolean not null,
  began_at timestamptz,
  ended_at timestamptz,
  check (group_name is not null or not at_once)
);
create index sign_in_rule_provider on sign_in_rule (provider_id);
create index sign_in_rule_setting on sign_in_rule (setting_id);
comment on table sign_in_rule is 'Which group of an organisation''s own sign-in works here as what. | end: reference | by: never';
grant select, insert on sign_in_rule to hearth_app;
select app.guard('sign_in_rule');

create table sign_in_ask (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  provider_id uuid references identity_provider,
  rule_id uuid references sign_in_rule,
  asked_by uuid not null references person_account,
  asked_at timestamptz not null,
  answered_by uuid references person_account,
  answered_at timestamptz,
  agreed boolean,
  check (num_nonnulls(provider_id, rule_id) = 1),
  check (num_nonnulls(answered_by, answered_at, agreed) in (0, 3)),
  check (answered_by is distinct from asked_by or agreed is not true)
);
create index sign_in_ask_organisation on sign_in_ask (organisation_id, asked_at);
create index sign_in_ask_provider on sign_in_ask (provider_id);
create index sign_in_ask_rule on sign_in_ask (rule_id);
create index sign_in_ask_asked_by on sign_in_ask (asked_by);
create index sign_in_ask_answered_by on sign_in_ask (answered_by);
comment on table sign_in_ask is 'That a sign-in of an organisation''s own, or a rule of it, is to hold: who asked and who agreed. | end: soon | by: round | As other questions that two people answer.';
grant select, insert on sign_in_ask to hearth_app;
select app.guard('sign_in_ask');
select app.let_service('select, delete', 'sign_in_ask');

-- Which groups were seen when somebody signed in, so that a group that was renamed is noticed. Never whose they were.
create table provider_group (
  id uuid primary key,
  provider_id uuid not null references identity_provider,
  group_name text not null check (length(group_name) between 1 and 300),
  seen_on date not null,
  unique (provider_id, group_name)
);
comment on table provider_group is 'Which groups an organisation''s own sign-in told, and when last. | end: reference | by: never';
grant select on provider_group to hearth_app;
select app.guard('provider_group');

create table person_identity (
  id uuid primary key,
  person_id uuid not null references person_account,
  provider_id uuid not null references identity_provider,
  issuer text not null check (length(issuer) between 8 and 500),
  subject text not null check (length(subject) between 1 and 300),
  linked_at timestamptz not null,
  unique (issuer, subject)
);
create index person_identity_person on person_identity (person_id);
create index person_identity_provider on person_identity (provider_id);
comment on table person_identity is 'Who somebody is in the sign-in of their organisation. | end: sign-in | by: account through person_id';
select app.guard('person_identity');
select app.let_service('select', 'person_identity');

alter table session add column identity_id uuid references person_identity on delete set null, add column provider_session text;
create index session_identity on session (identity_id);
alter table membership add column rule_id uuid references sign_in_rule;
create index membership_rule on membership (rule_id);
alter table membership_ask alter column asked_by drop not null, add column rule_id uuid references sign_in_rule,
  add constraint membership_ask_asker check (num_nonnulls(asked_by, rule_id) = 1);
create index membership_ask_rule on membership_ask (rule_id);

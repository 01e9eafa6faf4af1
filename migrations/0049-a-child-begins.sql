-- A service begins by pages: homes are added, people are invited, and a child is begun in the register, with one name, with a
-- day of birth that may be a guess, with a first worker and a first home; by a home at night as provisional, until the
-- authority confirms it.
-- functions and policies: b63de39acb2e33e0a8dda20114aea4351f86f46255eaf621e957e5c30ca6750c
alter table child
  drop constraint child_family_name_check,
  add constraint child_family_name_check check (length(family_name) <= 100),
  add column birth_basis text not null default 'known' check (birth_basis in ('known', 'estimated', 'disputed')),
  add column other_names text not null default '' check (length(other_names) <= 1000),
  -- Begun by a home; true until the authority has confirmed it.
  add column is_provisional boolean not null default false;
alter table child drop column names, drop column name_sounds;
alter table child
  add column names text generated always as (
    app.names_of(given_name, family_name, nullif(btrim(coalesce(known_as, '') || ' ' || other_names), ''))) stored,
  add column name_sounds text generated always as (
    app.sounds_of(given_name, family_name, nullif(btrim(coalesce(known_as, '') || ' ' || other_names), ''))) stored;
create index child_provisional on child (responsible_authority_id) where is_provisional;

-- What a child was called, and when they were said to be born, before somebody corrected it.
create table child_correction (
  id uuid primary key,
  child_id uuid not null references child,
  was jsonb not null,
  reason text not null check (length(reason) between 1 and 2000),
  corrected_by uuid not null references person_account,
  corrected_at timestamptz not null
);
create index child_correction_child on child_correction (child_id, corrected_at);
comment on table child_correction is 'What a child was called, and when they were said to be born, before it was corrected. | end: child | by: retention through child_id | words';
grant select on child_correction to hearth_app;
select app.guard('child_correction');
insert into access_source (table_name, ordinal, title, left_out_because, whose, written_at, row_key, skipped) values
  ('child_correction', 11, 'What was corrected about your name or date of birth', null, 't.child_id = any($1)', 't.corrected_at', 't.id::text', '{}');

-- A home: how it is reached, how many live there, and when it closed.
alter table setting
  add column telephone text not null default '' check (length(telephone) <= 40),
  add column beds integer check (beds between 1 and 200),
  add column closed_on date;

-- Whom people ring, by organisation: one line a purpose.
create table service_contact (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  purpose text not null check (purpose in ('on-call', 'duty-team', 'emergency-duty-team', 'police', 'data-protection', 'hearth')),
  telephone text not null check (length(telephone) between 1 and 200),
  changed_at timestamptz not null,
  unique (organisation_id, purpose)
);
comment on table service_contact is 'Whom people ring, by organisation and purpose. | end: reference | by: never';
grant select on service_contact to hearth_app;
select app.guard('service_contact');
select app.let_service('select, insert, update', 'service_contact');

-- How old the last backup is, is told to the people who run the service.
select app.let_service('select', 'backup_made');

-- An invitation is the first setting of a password, by a link that works for seven days.
alter table account_reset add column is_invitation boolean not null default false;
comment on table account_reset is 'That a password is to be set, anew or by an invitation. | end: soon | by: round through person_id | Eight days after it was asked for.';
do $$
declare
  was text := pg_get_constraintdef(oid) from pg_constraint where conname = 'outgoing_message_kind_check';
begin
  alter table outgoing_message drop constraint outgoing_message_kind_check;
  execute 'alter table outgoing_message add constraint outgoing_message_kind_check ' || replace(was, '''account-reset''::text',
    '''account-reset''::text, ''invitation''::text');
end $$;

-- A child is begun in the register by a page: with one name, with a day of birth that may be a guess, with a first worker and
-- a first home; by a home at night as provisional, until the authority confirms it.
-- functions and policies: 54914ab68ace509f2d4deb4367ce3cf35e18b3eea7a3ba0ba09d14c4cf935140
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

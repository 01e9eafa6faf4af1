-- What a team answers for: a caseload is handed on in one act, homes change provider, foster homes have their approval and
-- carers, and the register of providers comes from a file.
-- functions and policies: 45f3ccdeda7e8046f3df46423fe58897888d07a10a6cc61900ff097d9cfe770a

-- One child of a caseload that was handed on: from whom, to whom, from which day; or why they stayed.
create table caseload_change (
  id uuid primary key,
  handover_id uuid not null,
  child_id uuid not null references child,
  role text not null,
  from_person_id uuid not null references person_account,
  to_person_id uuid not null references person_account,
  on_day date not null,
  -- How much was open with them: steps, notices, emergency access to look at.
  clocks integer not null check (clocks >= 0),
  stayed text check (stayed in ('began-later', 'holds-to-account', 'other-work', 'refused')),
  made_by uuid not null references person_account,
  made_at timestamptz not null
);
create index caseload_change_handover on caseload_change (handover_id);
create index caseload_change_child on caseload_change (child_id, on_day);
create index caseload_change_from on caseload_change (from_person_id, made_at);
create index caseload_change_to on caseload_change (to_person_id, made_at);
create index caseload_change_by on caseload_change (made_by, made_at);
comment on table caseload_change is 'A child who was handed on with a caseload, or why they stayed. | end: child | by: retention through child_id';
grant select on caseload_change to hearth_app;
select app.guard('caseload_change');
insert into access_source (table_name, ordinal, title, left_out_because, whose, written_at, row_key, skipped) values
  ('caseload_change', 0, '', 'That somebody else began to work with the child; who it was is gathered with who works with them.', null, null, null, '{}');

-- A home is to go to another provider: asked by the administrator of the one, agreed to by one of the other. Who works there
-- and goes on is named; everybody else's work there ends.
create table home_transfer (
  id uuid primary key,
  setting_id uuid not null references setting,
  from_organisation_id uuid not null references organisation,
  to_organisation_id uuid not null references organisation check (to_organisation_id <> from_organisation_id),
  on_day date not null,
  words text not null check (length(words) between 1 and 2000),
  -- The memberships that go on with the new provider.
  go_on uuid[] not null,
  -- The number under which the home was registered until then.
  was_urn text,
  asked_by uuid not null references person_account,
  asked_at timestamptz not null,
  answered_by uuid references person_account,
  answered_at timestamptz,
  agreed boolean,
  check ((answered_by is null) = (answered_at is null) and (answered_by is null) = (agreed is null)),
  check (answered_by is distinct from asked_by or agreed is not true)
);
create unique index home_transfer_open on home_transfer (setting_id) where answered_at is null;
create index home_transfer_setting on home_transfer (setting_id, asked_at);
create index home_transfer_from on home_transfer (from_organisation_id, asked_at);
create index home_transfer_to on home_transfer (to_organisation_id, asked_at);
comment on table home_transfer is 'That a home goes to another provider: who asked, who agreed, who goes on. | end: home | by: service';
grant select on home_transfer to hearth_app;
select app.guard('home_transfer');

-- For how many children a foster home is approved, from which day and on which terms; the latest stands.
create table foster_approval (
  id uuid primary key,
  setting_id uuid not null references setting,
  organisation_id uuid not null references organisation,
  approved_on date not null,
  places integer not null check (places between 1 and 20),
  terms text not null default '' check (length(terms) <= 2000),
  recorded_by uuid not null references person_account,
  recorded_at timestamptz not null
);
create index foster_approval_setting on foster_approval (setting_id, approved_on);
comment on table foster_approval is 'For how many children a foster home is approved, and on which terms. | end: home | by: service';
grant select on foster_approval to hearth_app;
select app.guard('foster_approval');
create trigger foster_approval_append_only before update or delete on foster_approval for each row execute function app.refuse_change();

-- That a foster carer is not approved any more.
create table carer_deregistration (
  id uuid primary key,
  person_id uuid not null references person_account,
  setting_id uuid not null references setting,
  organisation_id uuid not null references organisation,
  on_day date not null,
  reason text not null check (length(reason) between 1 and 2000),
  recorded_by uuid not null references person_account,
  recorded_at timestamptz not null
);
create index carer_deregistration_organisation on carer_deregistration (organisation_id, recorded_at);
create index carer_deregistration_person on carer_deregistration (person_id);
create index carer_deregistration_setting on carer_deregistration (setting_id);
comment on table carer_deregistration is 'That a foster carer is not approved any more, and why. | end: staff | by: account through person_id';
grant select on carer_deregistration to hearth_app;
select app.guard('carer_deregistration');
create trigger carer_deregistration_append_only before update or delete on carer_deregistration for each row execute function app.refuse_change();

-- A list of registered providers that an authority was given, as Ofsted publishes it: its columns, which of them are ours, and what
-- came of it. One of an authority waits at a time.
create table provider_list (
  id uuid primary key,
  authority_id uuid not null references organisation,
  header text[] not null,
  -- Which column is ours, by its name; kept, and offered with the next list.
  mapping jsonb,
  active_words text not null default 'Active' check (length(active_words) <= 500),
  lines integer not null check (lines >= 0),
  uploaded_by uuid not null references person_account,
  uploaded_at timestamptz not null,
  taken_by uuid references person_account,
  taken_at timestamptz,
  came jsonb,
  check ((taken_by is null) = (taken_at is null))
);
create index provider_list_authority on provider_list (authority_id, uploaded_at);
comment on table provider_list is 'A list of registered providers that was uploaded, and what came of it. | end: home | by: service';
-- Its lines, until it is taken or another comes.
create table provider_list_line (
  id uuid primary key default gen_random_uuid(),
  list_id uuid not null references provider_list,
  line integer not null,
  cells text[] not null,
  unique (list_id, line)
);
comment on table provider_list_line is 'The lines of a list of providers until it is taken. | end: reference | by: never';
-- The register as the latest list of an authority has it.
create table provider_entry (
  id uuid primary key default gen_random_uuid(),
  authority_id uuid not null references organisation,
  urn text not null,
  name text not null,
  provider text not null,
  kind text not null,
  places integer,
  status text not null,
  is_active boolean not null,
  address text not null,
  postcode text not null,
  local_authority text not null,
  -- The latest list that has it.
  list_id uuid not null references provider_list,
  -- When a list came on which it is no longer.
  gone_at timestamptz,
  unique (authority_id, urn)
);
create index provider_entry_list on provider_entry (list_id);
comment on table provider_entry is 'The register of providers, as the latest list of an authority has it. | end: reference | by: never';
grant select on provider_list, provider_list_line, provider_entry to hearth_app;
select app.guard(t) from unnest(array['provider_list', 'provider_list_line', 'provider_entry']::regclass[]) t;
select app.refuse_truncate();

-- What a team answers for: a caseload is handed on in one act, homes change provider, foster homes have their approval and
-- carers, and the register of providers comes from a file.
-- functions and policies: 53f828b5c60d87a41cb0a412ffcb7313a33a332485e30d8d8d445fb1da1094c9

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

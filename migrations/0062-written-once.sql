-- One thing is written once: what was written closes the step that asks for it, a newer step replaces an equal one, what is taken
-- is entered beside the record it came up in, and a handover keeps what was true when it was signed.
-- functions and policies: accc40bbe59bb0653afa1df5b299ef2e4befc4bdd804e59f02e0de32e7d3073d
alter table step_event
  drop constraint step_event_event_check,
  add constraint step_event_event_check check (event in (
    'accepted', 'sent', 'confirmed', 'chased', 'declined', 'done', 'revoked', 'superseded', 'escalated', 'reopened', 'handed-back',
    'handed-over'));
-- Who was there when something was taken or found, in words, as the record of what happened has it.
alter table seizure add column people_present text not null default '' check (length(people_present) <= 5000);
-- Whoever takes a shift over says that they have read it; null for those taken before it was asked.
alter table handover add column read_through boolean;
grant update (read_through) on handover to hearth_app;
-- What was true of the home when a shift was handed over, line by line, each with the child and the kind of fact it is about:
-- whoever reads the handover sees those that are open to them.
create table handover_item (
  id uuid primary key,
  handover_id uuid not null references handover,
  setting_id uuid not null references setting,
  ordinal integer not null,
  kind text not null check (kind in ('missing', 'alert', 'promised', 'open', 'draft', 'waiting', 'on-call')),
  child_id uuid references child,
  fact_kind text,
  words text not null check (length(words) between 1 and 2000),
  check ((child_id is null) = (fact_kind is null))
);
create index handover_item_handover on handover_item (handover_id, ordinal);
create index handover_item_child on handover_item (child_id);
create index handover_item_setting on handover_item (setting_id);
comment on table handover_item is 'What was true of a home when a shift was handed over. | end: child | by: retention through child_id | What names no child is kept as the home''s own records.';
grant select, insert on handover_item to hearth_app;
select app.guard('handover_item');
insert into access_source (table_name, ordinal, title, left_out_because, whose, written_at, row_key, skipped) values
  ('handover_item', 0, '', 'It repeats what is gathered where it stands, as it was when a shift ended.', null, null, null, '{}');

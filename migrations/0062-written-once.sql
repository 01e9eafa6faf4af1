-- One thing is written once: what was written closes the step that asks for it, a newer step replaces an equal one, what is taken
-- is entered beside the record it came up in, and a handover keeps what was true when it was signed.
-- functions and policies: 172f7f2733e9bc2d4d0d1f05b88ffbddad069ac18c5bc7ae87c9920bf7e65457
alter table step_event
  drop constraint step_event_event_check,
  add constraint step_event_event_check check (event in (
    'accepted', 'sent', 'confirmed', 'chased', 'declined', 'done', 'revoked', 'superseded', 'escalated', 'reopened', 'handed-back',
    'handed-over'));
-- Who was there when something was taken or found, in words, as the record of what happened has it.
alter table seizure add column people_present text not null default '' check (length(people_present) <= 5000);
-- What was true of the home when the shift was handed over; null for those given before it was kept. Whoever takes over says that
-- they have read it.
alter table handover
  add column as_it_stood jsonb,
  add column read_through boolean;

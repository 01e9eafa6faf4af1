-- Rounds begin at what is due. What a round has done with a row stands in the row, so that an index leaves it out, and a
-- round reads what it takes and not everything that is open.
-- functions and policies: be8b2481647a6ab225b290ebbacffac9c289eba5b3e030319ea735fdd0d6508d

-- Steps: when somebody was last told that the clock had run out; when to look next whether its owner is told; when
-- whoever is on duty was told.
alter table step add column escalated_at timestamptz, add column tell_at timestamptz not null default '-infinity',
  add column duty_told_at timestamptz;
update step s set
  escalated_at = (select max(e.happened_at) from step_event e where e.step_id = s.id and e.event = 'escalated'),
  duty_told_at = (select n.made_at from notice n where n.id = md5('duty ' || s.id)::uuid),
  -- A week before the end nobody is told of a clock yet; four days after it nobody is told any more.
  tell_at = case when s.due_at < now() - interval '4 days' then 'infinity'
    when s.made_at < now() - interval '1 day' then s.due_at - interval '7 days' else '-infinity' end
where s.state in ('proposed', 'accepted') and s.due_at is not null;
create index step_late on step (due_at)
  where state in ('proposed', 'accepted') and (escalated_at is null or escalated_at < due_at);
create index step_to_tell on step (tell_at)
  where state in ('proposed', 'accepted') and owner_id is not null and due_at is not null;
create index step_for_duty on step (due_at, made_at)
  where state in ('proposed', 'accepted') and duty_told_at is null
    and owner_role <> all (array['carer', 'foster-carer', 'support-worker', 'key-worker']);
create index step_elsewhere on step (made_for_id) where state in ('proposed', 'accepted') and owner_id <> made_for_id;

-- Absences: when everything was given back after them.
alter table absence add column given_back_at timestamptz;
update absence a set given_back_at = a.until_at
where a.until_at <= now() and not exists (
  select from step s where s.made_for_id = a.person_id and s.owner_id <> s.made_for_id and s.state in ('proposed', 'accepted'));
create index absence_not_over on absence (until_at) where given_back_at is null;
grant update (given_back_at) on absence to hearth_service;
create index duty_turn_until on duty_turn (until_at) where withdrawn_at is null;

-- Notices: when a round looked whether somebody is told at once.
alter table notice add column looked_at timestamptz;
create index notice_to_tell on notice (made_at)
  where acknowledged_at is null and to_person_id is not null and looked_at is null;
drop trigger notice_declined on notice;
create trigger notice_declined after update of answer on notice for each row execute function app.pass_on_declined();

create table digest_made (how text primary key, at timestamptz not null);
select app.guard('digest_made');
select app.let_service('select, insert, update', 'digest_made');
comment on table digest_made is 'Up to when digests are made. | end: reference | by: never';

create index outgoing_message_due on outgoing_message (coalesce(lease_until, not_before), made_at)
  where state in ('waiting', 'sending');
create index outgoing_message_texts on outgoing_message (id) where state = 'waiting' and channel = 'text';
drop index outgoing_message_next;

alter table agency_referral add column escalated_at timestamptz;
grant update (escalated_at) on agency_referral to hearth_service;
create index agency_referral_late on agency_referral (closes_at, answer_due_at) where state = 'waiting' and escalated_at is null;

alter table move_task add column escalated_at timestamptz;
update move_task t set escalated_at = (select max(n.made_at) from notice n where n.about = 'move' and n.about_id = t.move_id)
where t.state in ('due', 'accepted') and t.due_at < now();
create index move_task_late on move_task (due_at)
  where state in ('due', 'accepted') and (escalated_at is null or escalated_at < due_at);

-- Alarms: up to when what people did was counted.
alter table audit_alarm add column counted_to timestamptz;
create index refusal_count_hour on refusal_count (hour);

create index return_import_next on return_import (started_at, id)
  where state in ('received', 'read', 'confirmed') or (state in ('refused', 'abandoned') and cleared_at is null);
create index second_factor_plain on second_factor (person_id) where secret not like 'v1.%';

-- What is over.
create index session_expired on session (expires_at);
create index session_revoked on session (revoked_at) where revoked_at is not null;
create index account_reset_asked on account_reset (asked_at);
create index idempotency_key_made on idempotency_key (made_at);
create index membership_ask_asked on membership_ask (asked_at) where answered_at is null;
create index membership_ask_answered on membership_ask (answered_at) where answered_at is not null;
create index merger_ask_asked on merger_ask (asked_at) where answered_at is null;
create index merger_ask_answered on merger_ask (answered_at) where answered_at is not null;
create index post_ask_asked on post_ask (asked_at) where answered_at is null;
create index outgoing_message_settled on outgoing_message (settled_at) where settled_at is not null;
create index webhook_event_happened on webhook_event (happened_at);

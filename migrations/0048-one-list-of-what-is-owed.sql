-- What a move asks is owed like everything else: its notices and steps become steps about the move. They keep their ids, so
-- that links and the audit still lead to them.
-- functions and policies: 92df7074e6e934f34f8a3df6b33a9f8aa6b27b7f3307a31ed6cd1ddc77a02f9c
alter table step
  -- Whom the step tells; null where it tells nobody.
  add column recipient text,
  -- Settled by what it is about, and in no other way: an approval, by recording it.
  add column by_matter boolean not null default false,
  drop constraint step_state_check,
  add constraint step_state_check check (
    state in ('proposed', 'accepted', 'sent', 'confirmed', 'declined', 'done', 'revoked')),
  add constraint step_telling check (
    case when recipient is null then state not in ('sent', 'confirmed') else state <> 'accepted' end);
alter table step_event
  -- The order of what was done in the same moment.
  add column sequence bigint generated always as identity,
  -- Of what was sent: how, to whom, under which reference, and when.
  add column how text,
  add column told text,
  add column reference text,
  add column sent_at timestamptz,
  drop constraint step_event_event_check,
  add constraint step_event_event_check check (event in (
    'accepted', 'sent', 'confirmed', 'chased', 'declined', 'done', 'revoked', 'escalated', 'reopened', 'handed-back', 'handed-over')),
  add constraint step_event_sent check ((event = 'sent') = (how is not null and told is not null and sent_at is not null));

-- What is old is not published as if it were new.
alter table step disable trigger user;
alter table step_event disable trigger user;
insert into step (id, child_id, setting_id, about, about_id, fact_kind, code, cites, words, owner_role, owner_id, made_for_id,
  due_at, clock_basis, recipient, by_matter, state, made_at, changed_at, escalated_at, tell_at)
select t.id, t.child_id, t.setting_id, 'move', t.move_id, 'home', t.code, t.cites, t.words, t.owner_role, t.owner_id, t.owner_id,
  t.due_at, t.clock_basis, t.recipient, t.by_approval,
  case when t.state = 'due' then 'proposed' when t.state = 'accepted' and t.kind = 'notice' then 'confirmed' else t.state end,
  t.made_at, t.changed_at, t.escalated_at,
  -- A week before the end nobody is told of a clock yet; four days after it nobody is told any more.
  case when t.due_at is null or t.made_at > now() - interval '1 day' then '-infinity'
    when t.due_at < now() - interval '4 days' then 'infinity' else t.due_at - interval '7 days' end
from move_task t order by t.made_at, t.due_at nulls last, t.kind, t.ordinal;
insert into step_event (id, step_id, event, words, how, told, reference, sent_at, person_id, happened_at)
select e.id, e.task_id, case when e.event = 'accepted' and t.kind = 'notice' then 'confirmed' else e.event end,
  e.words, e.how, e.told, e.reference, e.sent_at, e.person_id, e.happened_at
from move_task_event e join move_task t on t.id = e.task_id order by e.sequence;
alter table step enable trigger user;
alter table step_event enable trigger user;

-- What was gathered for somebody stays as it stood, under the name that its table has now.
alter table access_piece disable trigger user;
update access_piece set table_name = case table_name when 'move_task' then 'step' else 'step_event' end
where table_name in ('move_task', 'move_task_event');
alter table access_piece enable trigger user;
delete from access_source where table_name in ('move_task', 'move_task_event');
update access_source set skipped = skipped || array['by_matter'] where table_name = 'step';
update access_source set skipped = skipped || array['sequence'] where table_name = 'step_event';

drop table move_task_event, move_task cascade;
drop function app.does_move_task(uuid);
drop function app.settle_move_tasks() cascade;
-- The round that looked at moves alone held them still.
revoke all on placement_move from hearth_service;

-- What a notice asked that had to be answered is a step, as everything is that somebody owes: a record to correct, and a decision
-- on hold. Those that wait are carried over; the notices stay to be read. And a notice is read when what it tells of is opened
-- (inside.read_what_was_opened).
-- functions and policies: 80f5ff110308a8bc31535ea4ccac1c53dd1bed9c2a79c49a07f214a7b6f85223
insert into step (id, child_id, incident_id, decision_id, setting_id, about, fact_kind, code, cites, words, owner_role, owner_id, made_for_id,
  due_at, clock_basis, done_when, by_matter, state, made_at, changed_at)
select md5('owed ' || n.id)::uuid, n.child_id, n.incident_id, d.id, n.setting_id, 'incident', n.fact_kind,
  case n.kind when 'correction-asked' then 'correct-record' else 'take-held-decision' end,
  case n.kind when 'correction-asked' then '["VOI-03"]'::jsonb else '["INC-L3-05"]'::jsonb end,
  case n.kind
    when 'correction-asked' then 'Correct a record that you wrote. Read what your manager asks, and add the correction. If it is right as it is, decline and say why.'
    else 'Take the decision that was put on hold for you. Read the record and decide before its time ends.' end,
  n.to_role, n.to_person_id, n.to_person_id,
  case n.kind when 'correction-asked' then n.made_at + interval '72 hours' else h.held_until end,
  case n.kind when 'correction-asked' then 'local practice: the Protocol sets no time' end,
  'next-days', false, 'proposed', n.made_at, n.made_at
from notice n
join lateral (select id from decision where incident_id = n.incident_id order by sequence desc limit 1) d on true
left join lateral (select held_until from review where incident_id = n.incident_id and action = 'held' order by reviewed_at desc limit 1) h on true
where n.asks_answer and n.kind in ('correction-asked', 'decision-held') and n.acknowledged_at is null;
update notice set asks_answer = false where asks_answer and answer is null;

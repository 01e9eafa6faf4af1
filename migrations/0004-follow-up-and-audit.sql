-- Next steps with owners and clocks, notices, and the audit that only grows.
create table step (
  id uuid primary key,
  child_id uuid not null references child,
  incident_id uuid not null references incident,
  decision_id uuid not null references decision,
  setting_id uuid not null references setting,
  code text not null,
  cites jsonb not null,
  words text not null,
  owner_role text not null,
  -- Null only when nobody fills the role: then it stands in everybody's list as without an owner.
  owner_id uuid references person_account,
  -- Whose it was when it was made: escalation changes the owner, never this.
  made_for_id uuid references person_account,
  due_at timestamptz,
  clock_basis text,
  state text not null check (state in ('proposed', 'accepted', 'declined', 'done', 'revoked')),
  made_at timestamptz not null,
  changed_at timestamptz not null
);
create index step_owner on step (owner_id, state, due_at);
create index step_incident on step (incident_id);
create index step_child on step (child_id);
create index step_due on step (due_at) where state in ('proposed', 'accepted');

create table step_event (
  id uuid primary key,
  step_id uuid not null references step,
  event text not null check (event in ('accepted', 'declined', 'done', 'revoked', 'escalated', 'reopened')),
  words text not null,
  to_person_id uuid references person_account,
  person_id uuid references person_account,
  happened_at timestamptz not null
);
create index step_event_step on step_event (step_id, happened_at);

-- Somebody must be told. Seen, acknowledged, and nothing leaves the house with a name in it.
create table notice (
  id uuid primary key,
  child_id uuid not null references child,
  incident_id uuid not null references incident,
  setting_id uuid not null references setting,
  kind text not null check (kind in ('incident-recorded', 'correction-asked', 'decision-changed', 'decision-held', 'step-escalated')),
  to_role text not null,
  to_person_id uuid references person_account,
  made_at timestamptz not null,
  acknowledged_at timestamptz,
  acknowledged_by uuid references person_account,
  check ((acknowledged_at is null) = (acknowledged_by is null))
);
create index notice_person on notice (to_person_id, acknowledged_at);
create index notice_incident on notice (incident_id);

create table audit_event (
  id bigint generated always as identity primary key,
  happened_at timestamptz not null,
  person_id uuid,
  action text not null,
  subject_kind text,
  subject_id uuid,
  child_id uuid,
  request_id text
);
create index audit_event_child on audit_event (child_id, id);

create table audit_batch (
  sequence integer primary key,
  first_id bigint not null,
  last_id bigint not null,
  events integer not null,
  previous_hash text not null,
  hash text not null,
  sealed_at timestamptz not null
);

create table idempotency_key (
  person_id uuid not null references person_account,
  key text not null check (length(key) between 8 and 200),
  request_hash text not null,
  status integer not null,
  body jsonb not null,
  made_at timestamptz not null,
  primary key (person_id, key)
);

alter table step enable row level security;
alter table step_event enable row level security;
alter table notice enable row level security;
alter table audit_event enable row level security;
alter table audit_batch enable row level security;
alter table idempotency_key enable row level security;

create function app.sees_step(the_step uuid) returns boolean language sql stable security definer set search_path = public, app, pg_temp as $$
  select exists (
    select 1 from step s where s.id = the_step
      and (s.owner_id in (select app.acts_for()) or app.sees_incident(s.incident_id)))
$$;
-- Steps and notices are made by whoever signs or reviews the record, and about nobody but the child it is about.
create function app.handles_incident(the_incident uuid, the_child uuid, the_setting uuid) returns boolean language sql stable security definer set search_path = public, app, pg_temp as $$
  select exists (
    select 1 from incident i
    where i.id = the_incident and i.child_id = the_child and i.setting_id = the_setting
      and (i.author_id = app.person_id() or app.reviews_incident(i.id)))
$$;
grant execute on all functions in schema app to hearth_app;

create policy step_seen on step for select to hearth_app using (
  owner_id in (select app.acts_for()) or app.sees_incident(incident_id));
create policy step_made on step for insert to hearth_app with check (
  app.handles_incident(incident_id, child_id, setting_id));
create policy step_moved on step for update to hearth_app
  using (owner_id in (select app.acts_for()) or app.manages(setting_id) or owner_id is null or app.reviews_incident(incident_id))
  with check (app.sees_step(id));
create policy step_event_seen on step_event for select to hearth_app using (app.sees_step(step_id));
create policy step_event_made on step_event for insert to hearth_app with check (
  person_id = app.person_id() and app.sees_step(step_id));
create policy notice_seen on notice for select to hearth_app using (
  to_person_id in (select app.acts_for()) or app.sees_incident(incident_id));
create policy notice_made on notice for insert to hearth_app with check (
  acknowledged_at is null and app.handles_incident(incident_id, child_id, setting_id));
create policy notice_acknowledged on notice for update to hearth_app
  using (acknowledged_at is null and to_person_id in (select app.acts_for()))
  with check (acknowledged_by = app.person_id());
-- Anybody leaves a trace of their own; nobody reads or changes the trail from here.
create policy audit_left on audit_event for insert to hearth_app with check (
  person_id is not distinct from app.person_id());
create policy idempotency_own on idempotency_key for all to hearth_app
  using (person_id = app.person_id()) with check (person_id = app.person_id());

grant select, insert on step, step_event, notice to hearth_app;
-- Not the owner: a step handed to a stranger would open it to them. Escalation, which does, runs as the service.
grant update (state, changed_at) on step to hearth_app;
grant update (acknowledged_at, acknowledged_by) on notice to hearth_app;
grant insert on audit_event to hearth_app;
grant select, insert on idempotency_key to hearth_app;

create trigger step_event_append_only before update or delete on step_event for each row execute function app.refuse_change();
create trigger audit_event_append_only before update or delete on audit_event for each row execute function app.refuse_change();
create trigger audit_batch_append_only before update or delete on audit_batch for each row execute function app.refuse_change();

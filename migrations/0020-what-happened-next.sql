-- When a step is done and what it waited for, what happened after an incident, and who decides at level 2.

-- When a step is done: at once, tonight, in the next days, or later; and the event that made it, where it waited for one.
alter table step add column done_when text not null default 'next-days'
  check (done_when in ('now', 'tonight', 'next-days', 'later'));
alter table step add column waited_for text
  check (waited_for in ('police-come', 'interview', 'charge', 'custody', 'found'));
grant select (done_when, waited_for), insert (done_when, waited_for) on step to hearth_app;

-- What happened after an incident: the police came or took it up, wanted an interview, charged, or took somebody into
-- custody. Each makes the steps that waited for it. Its rows end with the incident's.
create table incident_event (
  id uuid primary key,
  incident_id uuid not null references incident,
  event text not null check (event in ('police-come', 'interview', 'charge', 'custody')),
  happened_at timestamptz not null,
  words text not null check (length(words) <= 200000),
  noted_by uuid not null references person_account,
  noted_at timestamptz not null,
  check (happened_at <= noted_at)
);
create index incident_event_incident on incident_event (incident_id, happened_at);
alter table incident_event enable row level security;
create trigger incident_event_append_only before update or delete on incident_event
  for each row execute function app.refuse_change();

-- Who decides at level 2 (INC-L2-05): the registered manager; the child's social worker, or the personal adviser of a
-- young adult; somebody for whom the decision is held; and under the edition of 2025 the foster carer, unless the carer
-- or the carer's household was harmed or may have done it. The supervising social worker is told, and does not
-- decide in the carer's place.
create function app.decides_incident(the_incident uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (
    select 1 from incident i where i.id = the_incident and not app.is_sealed_from_me(i.child_id) and (
      exists (
        select 1 from membership m
        where m.setting_id = i.setting_id and m.person_id in (select app.acts_for())
          and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today())
          and (m.role = 'registered-manager' or (m.role = 'foster-carer' and exists (
            -- The rules say whose the decision is, in the step that asks for it.
            select 1 from decision d cross join lateral jsonb_array_elements(d.outcome -> 'steps') s
            where d.incident_id = i.id and s ->> 'id' = 'manager-decides' and s ->> 'who' = 'foster-carer'
              and not exists (select 1 from decision later
                where later.incident_id = d.incident_id and later.sequence > d.sequence)))))
      or exists (
        select 1 from involvement v
        where v.child_id = i.child_id and v.person_id in (select app.acts_for())
          and v.role in ('social-worker', 'personal-adviser')
          and v.from_day <= app.today() and (v.until_day is null or v.until_day >= app.today()))
      or exists (
        select 1 from review r where r.incident_id = i.id and r.action = 'held'
          and r.named_decider_id in (select app.acts_for()))));
end $$;

-- The first decision is the author's; every later one is that of somebody who decides.
alter policy decision_added on decision with check (
  decided_by = app.person_id() and (
    (sequence = 1 and app.wrote_incident(incident_id)) or app.decides_incident(incident_id)));
alter policy review_added on review with check (
  reviewer_id = app.person_id() and (
    (action in ('decided', 'decision-changed') and app.decides_incident(incident_id))
    or (action not in ('decided', 'decision-changed') and app.reviews_incident(incident_id))
    or (action = 'noted' and app.sees_incident(incident_id))));

-- Steps and notices of an incident are made by whoever wrote, reviews or decides it, and by whoever adds to the child's
-- record: what happened next may be told to any of them.
create or replace function app.handles_incident(the_incident uuid, the_child uuid, the_setting uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (
    select 1 from incident i
    where i.id = the_incident and i.child_id = the_child and i.setting_id = the_setting
      and (app.wrote_incident(i.id) or app.reviews_incident(i.id) or app.decides_incident(i.id)
        or (app.is_staff() and app.sees_incident(i.id) and app.adds(i.child_id, 'record'))));
end $$;
-- A decision brings the steps of its incident into line in its own transaction, also those that belong to others.
create function app.decides_now(the_incident uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (
    select 1 from decision d
    where d.incident_id = the_incident and d.decided_by = app.person_id()
      and d.xmin = pg_current_xact_id_if_assigned()::xid);
end $$;
create policy step_moved_by_decision on step for update to hearth_app
  using (about = 'incident' and app.decides_now(incident_id)) with check (app.sees_step(id));

create policy incident_event_seen on incident_event for select to hearth_app using (app.sees_incident(incident_id));
create policy incident_event_added on incident_event for insert to hearth_app with check (
  noted_by = app.person_id() and exists (
    select 1 from incident i where i.id = incident_id
      and app.handles_incident(i.id, i.child_id, i.setting_id)));
grant select, insert on incident_event to hearth_app;
grant execute on all functions in schema app to hearth_app;

insert into access_source (table_name, ordinal, title, left_out_because, whose, written_at, row_key, skipped) values
  ('incident_event', 39, 'What happened next', null, 't.incident_id in (select i.id from incident i where i.child_id = any($1))', 't.noted_at', 't.id::text', '{}');

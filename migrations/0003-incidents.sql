-- The record. Append only: signed rows are never changed and never deleted but by retention.
create table draft (
  id uuid primary key,
  person_id uuid not null references person_account,
  child_id uuid not null references child,
  setting_id uuid not null references setting,
  content jsonb not null,
  version integer not null,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index draft_person on draft (person_id);

create table incident (
  id uuid primary key,
  -- The draft it came from: the same draft sent twice makes one record.
  submission_id uuid not null unique,
  child_id uuid not null references child,
  setting_id uuid not null references setting,
  -- Facts about the child and placement as they stood that day.
  as_it_stood jsonb not null,
  occurred_at timestamptz not null,
  occurred_on date not null,
  place text not null,
  people_present text not null,
  child_actions text not null,
  staff_actions text not null,
  de_escalation text not null,
  restorative text not null,
  -- What the kind of setting asks for besides (REC-01 to REC-05).
  setting_record jsonb not null,
  police_contact jsonb,
  author_id uuid not null references person_account,
  signed_at timestamptz not null
);
create index incident_child on incident (child_id, occurred_at desc, id);
create index incident_setting on incident (setting_id, occurred_at desc, id);
create index incident_author on incident (author_id);

create table conduct (
  id uuid primary key,
  incident_id uuid not null references incident,
  ordinal integer not null,
  kind text not null,
  facts jsonb not null,
  unique (incident_id, ordinal)
);

-- The child's words, or why there are none yet.
create table account (
  id uuid primary key,
  incident_id uuid not null references incident,
  child_id uuid not null references child,
  words text,
  not_yet_because text,
  taken_by uuid not null references person_account,
  taken_at timestamptz not null,
  check ((words is null) <> (not_yet_because is null))
);
create index account_incident on account (incident_id);

create table person_told (
  id uuid primary key,
  incident_id uuid not null references incident,
  who text not null,
  how text not null,
  told_at timestamptz not null,
  noted_by uuid not null references person_account
);
create index person_told_incident on person_told (incident_id);

create table decision (
  id uuid primary key,
  incident_id uuid not null references incident,
  sequence integer not null,
  kind text not null check (kind in ('incident')),
  edition text not null,
  facts jsonb not null,
  outcome jsonb not null,
  level integer not null check (level between 1 and 3),
  route text not null check (route in ('resolve-internally', 'manager-decides', 'report-non-urgent', 'call-999')),
  -- What the person decided to do; it departs from the outcome only with a reason.
  chosen_route text not null check (chosen_route in ('resolve-internally', 'manager-decides', 'report-non-urgent', 'call-999')),
  reason text,
  good_enough text not null check (good_enough in ('yes', 'no', 'unsure')),
  good_enough_words text not null,
  factors_weighed jsonb not null,
  decided_by uuid not null references person_account,
  decided_at timestamptz not null,
  unique (incident_id, sequence),
  check (chosen_route = route or length(reason) > 0)
);

create table review (
  id uuid primary key,
  incident_id uuid not null references incident,
  action text not null check (action in ('approved', 'correction-asked', 'held', 'decided', 'decision-changed', 'noted')),
  words text not null,
  -- A decision held in slow time: until when, and who will take it.
  held_until timestamptz,
  named_decider_id uuid references person_account,
  decision_id uuid references decision,
  reviewer_id uuid not null references person_account,
  reviewed_at timestamptz not null,
  check ((action = 'held') = (held_until is not null and named_decider_id is not null))
);
create index review_incident on review (incident_id, reviewed_at);

create table addendum (
  id uuid primary key,
  incident_id uuid not null references incident,
  words text not null check (length(words) > 0),
  reason text not null check (length(reason) > 0),
  author_id uuid not null references person_account,
  signed_at timestamptz not null
);
create index addendum_incident on addendum (incident_id, signed_at);

create table daybook_entry (
  id uuid primary key,
  setting_id uuid not null references setting,
  incident_id uuid references incident,
  words text not null check (length(words) > 0),
  author_id uuid not null references person_account,
  written_at timestamptz not null
);
create index daybook_setting on daybook_entry (setting_id, written_at desc);

-- Shift handover: two people sign, and nobody signs twice.
create table handover (
  id uuid primary key,
  setting_id uuid not null references setting,
  words text not null check (length(words) > 0),
  given_by uuid not null references person_account,
  given_at timestamptz not null,
  received_by uuid references person_account,
  received_at timestamptz,
  check ((received_by is null) = (received_at is null)),
  check (received_by is null or received_by <> given_by)
);
create index handover_setting on handover (setting_id, given_at desc);

alter table draft enable row level security;
alter table incident enable row level security;
alter table conduct enable row level security;
alter table account enable row level security;
alter table person_told enable row level security;
alter table decision enable row level security;
alter table review enable row level security;
alter table addendum enable row level security;
alter table daybook_entry enable row level security;
alter table handover enable row level security;

-- An incident is seen by those who work with the child now, by those who manage the setting, and by its author.
create function app.sees_incident(the_incident uuid) returns boolean language sql stable security definer set search_path = public, app, pg_temp as $$
  select exists (
    select 1 from incident i where i.id = the_incident
      and (app.works_with(i.child_id) or app.manages(i.setting_id) or i.author_id = app.person_id()))
$$;
create function app.reviews_incident(the_incident uuid) returns boolean language sql stable security definer set search_path = public, app, pg_temp as $$
  select exists (
    select 1 from incident i where i.id = the_incident
      and (app.manages(i.setting_id) or exists (
        select 1 from review r where r.incident_id = i.id and r.action = 'held'
          and r.named_decider_id in (select app.acts_for()))))
$$;
create function app.wrote_incident(the_incident uuid) returns boolean language sql stable security definer set search_path = public, app, pg_temp as $$
  select exists (select 1 from incident i where i.id = the_incident and i.author_id = app.person_id())
$$;
grant execute on all functions in schema app to hearth_app;

create policy draft_own on draft for all to hearth_app
  using (person_id = app.person_id())
  with check (person_id = app.person_id() and app.works_with(child_id) and app.works_at(setting_id));
create policy incident_seen on incident for select to hearth_app using (
  app.works_with(child_id) or app.manages(setting_id) or author_id = app.person_id());
-- A record belongs where the child lived that day: signing it elsewhere would open it to those who manage elsewhere.
create policy incident_signed on incident for insert to hearth_app with check (
  author_id = app.person_id() and app.works_with(child_id) and app.lived_at(child_id, setting_id, occurred_on));
create policy conduct_seen on conduct for select to hearth_app using (app.sees_incident(incident_id));
create policy conduct_added on conduct for insert to hearth_app with check (app.wrote_incident(incident_id));
create policy account_seen on account for select to hearth_app using (app.sees_incident(incident_id));
create policy account_added on account for insert to hearth_app with check (
  taken_by = app.person_id() and app.sees_incident(incident_id));
create policy told_seen on person_told for select to hearth_app using (app.sees_incident(incident_id));
create policy told_added on person_told for insert to hearth_app with check (
  noted_by = app.person_id() and app.sees_incident(incident_id));
create policy decision_seen on decision for select to hearth_app using (app.sees_incident(incident_id));
-- The first decision is the author's; every later one is the reviewer's.
create policy decision_added on decision for insert to hearth_app with check (
  decided_by = app.person_id() and (
    (sequence = 1 and app.wrote_incident(incident_id)) or app.reviews_incident(incident_id)));
create policy review_seen on review for select to hearth_app using (app.sees_incident(incident_id));
create policy review_added on review for insert to hearth_app with check (
  reviewer_id = app.person_id() and (
    app.reviews_incident(incident_id) or (action = 'noted' and app.sees_incident(incident_id))));
create policy addendum_seen on addendum for select to hearth_app using (app.sees_incident(incident_id));
create policy addendum_added on addendum for insert to hearth_app with check (
  author_id = app.person_id() and app.sees_incident(incident_id));
create policy daybook_seen on daybook_entry for select to hearth_app using (app.works_at(setting_id));
create policy daybook_added on daybook_entry for insert to hearth_app with check (
  author_id = app.person_id() and app.works_at(setting_id));
create policy handover_seen on handover for select to hearth_app using (app.works_at(setting_id));
create policy handover_given on handover for insert to hearth_app with check (
  given_by = app.person_id() and received_by is null and app.works_at(setting_id));
create policy handover_received on handover for update to hearth_app
  using (app.works_at(setting_id) and received_by is null and given_by <> app.person_id())
  with check (received_by = app.person_id());

grant select, insert, update, delete on draft to hearth_app;
grant select, insert on incident, conduct, account, person_told, decision, review, addendum, daybook_entry, handover to hearth_app;
grant update (received_by, received_at) on handover to hearth_app;

-- Append only for the owner too: a signed row cannot be changed by anybody's mistake. Retention will have its own door.
create function app.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'signed records are never changed: add to them instead' using errcode = 'HR001';
end $$;
create trigger incident_append_only before update or delete on incident for each row execute function app.refuse_change();
create trigger conduct_append_only before update or delete on conduct for each row execute function app.refuse_change();
create trigger account_append_only before update or delete on account for each row execute function app.refuse_change();
create trigger told_append_only before update or delete on person_told for each row execute function app.refuse_change();
create trigger decision_append_only before update or delete on decision for each row execute function app.refuse_change();
create trigger review_append_only before update or delete on review for each row execute function app.refuse_change();
create trigger addendum_append_only before update or delete on addendum for each row execute function app.refuse_change();
create trigger daybook_append_only before update or delete on daybook_entry for each row execute function app.refuse_change();

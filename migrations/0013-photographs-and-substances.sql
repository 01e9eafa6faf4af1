-- Photographs, for every room; and substances: seizures as a chain of custody, what is known about use, drugs policies,
-- and places.

-- A photograph about a child, under the kind of fact it belongs to; or about a setting, where no child is named. What a
-- camera wrote into it is taken out before it comes here.
create table photograph (
  id uuid primary key,
  child_id uuid references child,
  fact_kind text,
  setting_id uuid references setting,
  media_type text not null check (media_type in ('image/jpeg', 'image/png', 'image/webp')),
  bytes bytea not null check (length(bytes) between 1 and 8000000),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  width integer not null check (width between 1 and 16000),
  height integer not null check (height between 1 and 16000),
  taken_on date,
  added_by uuid not null references person_account,
  added_at timestamptz not null,
  check ((child_id is null) = (fact_kind is null) and (child_id is null) <> (setting_id is null))
);
create index photograph_child on photograph (child_id, added_at);
create index photograph_setting on photograph (setting_id);
alter table photograph enable row level security;
create policy photograph_seen on photograph for select to hearth_app using (
  case when child_id is null then app.works_at(setting_id) else app.sees(child_id, fact_kind) end);
create policy photograph_added on photograph for insert to hearth_app with check (
  added_by = app.person_id()
  and case when child_id is null then app.works_at(setting_id) else app.adds(child_id, fact_kind) end);
grant select, insert on photograph to hearth_app;
create trigger photograph_append_only before update or delete on photograph for each row execute function app.refuse_change();

-- Something that was taken or found: one item, in the setting that holds it. It may be nobody's.
create table seizure (
  id uuid primary key,
  child_id uuid references child,
  setting_id uuid not null references setting,
  incident_id uuid references incident,
  what text not null check (length(what) between 1 and 300),
  class text not null check (class in ('A', 'B', 'C', 'psychoactive', 'unknown')),
  description text not null check (length(description) between 1 and 5000),
  amount text not null check (length(amount) between 1 and 300),
  larger_quantity boolean not null,
  found_where text not null check (length(found_where) between 1 and 500),
  found_at timestamptz not null,
  found_on date not null,
  kept_where text not null check (length(kept_where) between 1 and 500),
  photograph_id uuid references photograph,
  recorded_by uuid not null references person_account,
  recorded_at timestamptz not null,
  check (found_at <= recorded_at)
);
create index seizure_child on seizure (child_id, found_at);
create index seizure_setting on seizure (setting_id, found_at);
create index seizure_incident on seizure (incident_id);

-- A line in the chain of custody: handed over, destroyed, collected. The first signature is the line's own; what needs a
-- second counts for nothing until that stands. Police who collect sign here, with name, number and words of their own.
create table seizure_event (
  id uuid primary key,
  sequence bigint generated always as identity,
  seizure_id uuid not null references seizure,
  kind text not null check (kind in ('handed-over', 'destroyed', 'collected')),
  happened_at timestamptz not null,
  words text not null check (length(words) between 1 and 5000),
  kept_where text check (length(kept_where) between 1 and 500),
  asked_id uuid references person_account,
  officer_name text check (length(officer_name) between 1 and 200),
  officer_number text check (length(officer_number) between 1 and 60),
  officer_words text check (length(officer_words) between 1 and 2000),
  allegation boolean,
  reference text check (length(reference) between 1 and 100),
  signed_by uuid not null references person_account,
  signed_at timestamptz not null,
  check (happened_at <= signed_at),
  check (asked_id is null or asked_id <> signed_by),
  check ((kind = 'handed-over') = (kept_where is not null)),
  check (case when kind = 'collected'
    then asked_id is null and officer_name is not null and officer_number is not null and officer_words is not null
      and allegation is not null
    else asked_id is not null and officer_name is null and officer_number is null and officer_words is null
      and allegation is null and reference is null end)
);
create index seizure_event_seizure on seizure_event (seizure_id, sequence);
create index seizure_event_asked on seizure_event (asked_id);

-- The second signature of a line, or that it will not be given. Once.
create table seizure_signature (
  id uuid primary key,
  event_id uuid not null unique references seizure_event,
  verdict text not null check (verdict in ('signed', 'refused', 'withdrawn')),
  words text not null default '' check (length(words) <= 2000),
  person_id uuid not null references person_account,
  signed_at timestamptz not null,
  check (verdict = 'signed' or length(words) > 0)
);

-- What is added later: a correction with its reason, or something more. Nothing is overwritten.
create table seizure_addition (
  id uuid primary key,
  sequence bigint generated always as identity,
  seizure_id uuid not null references seizure,
  kind text not null check (kind in ('correction', 'addition')),
  words text not null check (length(words) between 1 and 5000),
  reason text check (length(reason) between 1 and 2000),
  photograph_id uuid references photograph,
  written_by uuid not null references person_account,
  written_at timestamptz not null,
  check ((kind = 'correction') = (reason is not null))
);
create index seizure_addition_seizure on seizure_addition (seizure_id, written_at);

-- That a child uses something: why we think so, what the child says, and when that is looked at again.
create table substance_use (
  id uuid primary key,
  child_id uuid not null references child,
  incident_id uuid references incident,
  seizure_id uuid references seizure,
  what text not null check (length(what) between 1 and 300),
  class text not null check (class in ('A', 'B', 'C', 'psychoactive', 'unknown')),
  pattern text not null check (pattern in ('first', 'repeated', 'unknown')),
  at_home boolean not null,
  dealing boolean not null,
  larger_quantity boolean not null,
  hypothesis text not null check (length(hypothesis) between 1 and 5000),
  drivers text not null check (length(drivers) <= 5000),
  risk_factors text not null check (length(risk_factors) <= 5000),
  harm_minimisation text not null check (length(harm_minimisation) <= 5000),
  child_words text not null check (length(child_words) <= 5000),
  review_on date not null,
  recorded_by uuid not null references person_account,
  recorded_at timestamptz not null
);
create index substance_use_child on substance_use (child_id, recorded_at);

-- The review of the hypothesis in the care plan: what we think now, and when it is looked at next; null closes it.
create table substance_use_review (
  id uuid primary key,
  sequence bigint generated always as identity,
  use_id uuid not null references substance_use,
  child_id uuid not null references child,
  hypothesis text not null check (length(hypothesis) between 1 and 5000),
  in_care_plan text not null check (length(in_care_plan) between 1 and 2000),
  child_words text not null check (length(child_words) <= 5000),
  next_on date,
  reviewed_by uuid not null references person_account,
  reviewed_at timestamptz not null
);
create index substance_use_review_use on substance_use_review (use_id, reviewed_at);

-- Support that was offered, and what the child said to it. The latest answer holds.
create table substance_support (
  id uuid primary key,
  use_id uuid not null references substance_use,
  child_id uuid not null references child,
  kind text not null check (kind in ('key-work', 'specialist', 'health', 'other')),
  words text not null check (length(words) between 1 and 2000),
  offered_on date not null,
  offered_by uuid not null references person_account,
  offered_at timestamptz not null
);
create index substance_support_use on substance_support (use_id, offered_at);
create table substance_support_answer (
  id uuid primary key,
  sequence bigint generated always as identity,
  support_id uuid not null references substance_support,
  child_id uuid not null references child,
  answer text not null check (answer in ('accepted', 'declined', 'not-yet')),
  child_words text not null check (length(child_words) <= 5000),
  written_by uuid not null references person_account,
  written_at timestamptz not null
);
create index substance_support_answer_support on substance_support_answer (support_id, written_at);

-- What was shared with the police: as information, or as a formal complaint, before which a senior was consulted.
create table substance_police (
  id uuid primary key,
  use_id uuid not null references substance_use,
  child_id uuid not null references child,
  kind text not null check (kind in ('information', 'complaint')),
  how text not null check (how in ('online', '101', '999')),
  words text not null check (length(words) between 1 and 5000),
  emergency text check (length(emergency) between 1 and 2000),
  senior text check (length(senior) between 1 and 200),
  senior_said text check (length(senior_said) between 1 and 2000),
  consulted_at timestamptz,
  immediate_risk text check (length(immediate_risk) between 1 and 2000),
  reference text check (length(reference) between 1 and 100),
  shared_at timestamptz not null,
  shared_by uuid not null references person_account,
  recorded_at timestamptz not null,
  check (shared_at <= recorded_at),
  check ((how = '999') = (emergency is not null)),
  check ((senior is null) = (senior_said is null) and (senior is null) = (consulted_at is null)),
  check (consulted_at is null or consulted_at <= shared_at),
  check (kind = 'information' or senior is not null or immediate_risk is not null)
);
create index substance_police_use on substance_police (use_id, shared_at);

-- The drugs policy of a setting. The latest holds; who has read it is kept for each.
create table drugs_policy (
  id uuid primary key,
  sequence bigint generated always as identity,
  setting_id uuid not null references setting,
  words text not null check (length(words) <= 20000),
  link text check (link ~ '^https://' and length(link) <= 500),
  education text not null check (length(education) between 1 and 5000),
  treatment text not null check (length(treatment) between 1 and 5000),
  reviewed_on date not null,
  next_review_on date not null check (next_review_on > reviewed_on),
  made_by uuid not null references person_account,
  made_at timestamptz not null,
  check (words <> '' or link is not null)
);
create index drugs_policy_setting on drugs_policy (setting_id, made_at);
create table drugs_policy_read (
  id uuid primary key,
  policy_id uuid not null references drugs_policy,
  person_id uuid not null references person_account,
  read_at timestamptz not null,
  unique (policy_id, person_id)
);

-- A place where something goes on. No child, and nobody's name, belongs here: there is no column for one.
create table hot_spot (
  id uuid primary key,
  authority_id uuid not null references organisation,
  kind text not null check (kind in (
    'park', 'street', 'shop', 'transport', 'school', 'building', 'near-a-home', 'online', 'other')),
  area text not null check (length(area) between 1 and 500),
  seen text not null check (length(seen) between 1 and 5000),
  since_day date not null,
  disruption text not null check (length(disruption) <= 5000),
  recorded_by uuid not null references person_account,
  recorded_at timestamptz not null
);
create index hot_spot_authority on hot_spot (authority_id, recorded_at);
create table hot_spot_event (
  id uuid primary key,
  sequence bigint generated always as identity,
  spot_id uuid not null references hot_spot,
  kind text not null check (kind in ('shared', 'disruption', 'seen-again', 'quiet')),
  with_whom text check (length(with_whom) between 1 and 300),
  words text not null check (length(words) between 1 and 5000),
  happened_on date not null,
  written_by uuid not null references person_account,
  written_at timestamptz not null,
  check ((kind = 'shared') = (with_whom is not null))
);
create index hot_spot_event_spot on hot_spot_event (spot_id, written_at);

-- Whether the item has left the setting's hands: collected, or destroyed with both signatures.
create function app.seizure_is_over(the_seizure uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (
    select 1 from seizure_event e left join seizure_signature s on s.event_id = e.id
    where e.seizure_id = the_seizure
      and (e.kind = 'collected' or (e.kind = 'destroyed' and s.verdict = 'signed')));
end $$;

-- Who sees a seizure. Where no child is named: the people of the setting. Else whoever sees the child's record; whoever
-- manages the setting; its author there; and, as long as it lies there, everybody of the setting: a child who moves on
-- leaves it behind, and the chain goes on.
create function app.sees_seizure(the_seizure uuid, the_child uuid, the_setting uuid, the_author uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  if the_child is null then return app.works_at(the_setting); end if;
  if app.is_sealed_from_me(the_child) then return false; end if;
  return app.sees(the_child, 'record') or app.manages(the_setting)
    or (app.works_at(the_setting) and (the_author = app.person_id() or not app.seizure_is_over(the_seizure)));
end $$;
create function app.sees_seizure_of(the_seizure uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (
    select 1 from seizure s where s.id = the_seizure
      and app.sees_seizure(s.id, s.child_id, s.setting_id, s.recorded_by));
end $$;
-- Whoever holds the item signs for it: the people of the setting.
create function app.holds_seizure(the_seizure uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (
    select 1 from seizure s where s.id = the_seizure and app.works_at(s.setting_id)
      and app.sees_seizure(s.id, s.child_id, s.setting_id, s.recorded_by));
end $$;

-- Whether somebody is away, with a stand-in named: nobody signs from elsewhere.
create function app.is_away(the_person uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (
    select 1 from absence a where a.person_id = the_person and a.from_at <= app.now() and a.until_at > app.now());
end $$;

-- Who can be asked for the second signature: the people of the setting who are not away, and whoever works with the
-- child; never the visitor, and nobody from whom the child's record is sealed.
create function app.could_sign(the_seizure uuid) returns table (person_id uuid, name text, role text)
language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  if not app.holds_seizure(the_seizure) then return; end if;
  return query
    select distinct on (p.name, p.id) p.id, p.name, f.role
    from (
      select m.person_id, m.role from seizure s join membership m on m.setting_id = s.setting_id
      where s.id = the_seizure
        and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today())
      union all
      select i.person_id, i.role from seizure s join involvement i on i.child_id = s.child_id
      where s.id = the_seizure
        and i.role in ('social-worker', 'personal-adviser', 'supervising-social-worker', 'key-worker')
        and i.from_day <= app.today() and (i.until_day is null or i.until_day >= app.today())
    ) f
    join person_account p on p.id = f.person_id
    where p.closed_at is null and p.id <> app.person_id() and not app.is_away(p.id)
      and not exists (
        select 1 from seizure s join child_seal l on l.child_id = s.child_id and l.lifted_at is null
        where s.id = the_seizure
          and not exists (select 1 from child_seal_key k where k.seal_id = l.id and k.person_id = p.id))
    order by p.name, p.id, f.role;
end $$;

-- What holds for every line of the chain, whoever writes it and however: one open line at a time, nothing after the end,
-- nothing before the finding, nobody absent, and no officer who bears the name of whoever signs for the setting.
create function app.guard_seizure_event() returns trigger language plpgsql security definer set search_path = public, app, pg_temp as $$
declare
  the_item seizure;
begin
  perform pg_advisory_xact_lock(hashtextextended('seizure ' || new.seizure_id, 0));
  select * into the_item from seizure s where s.id = new.seizure_id;
  if app.seizure_is_over(new.seizure_id) or exists (
    select 1 from seizure_event e left join seizure_signature s on s.event_id = e.id
    where e.seizure_id = new.seizure_id and e.kind <> 'collected' and s.id is null) then
    raise exception 'the chain is closed, or a line waits for its second signature' using errcode = '23505';
  end if;
  if new.happened_at < the_item.found_at or exists (
    select 1 from seizure_event e join seizure_signature s on s.event_id = e.id and s.verdict = 'signed'
    where e.seizure_id = new.seizure_id and e.happened_at > new.happened_at) then
    raise exception 'a line of the chain is not before the one before it' using errcode = '23514';
  end if;
  if app.is_away(new.signed_by) or (new.asked_id is not null and app.is_away(new.asked_id)) then
    raise exception 'nobody signs who is away' using errcode = '23514';
  end if;
  if exists (
    select 1 from person_account p where p.id = new.signed_by
      and lower(regexp_replace(trim(p.name), '\s+', ' ', 'g')) = lower(regexp_replace(trim(new.officer_name), '\s+', ' ', 'g'))) then
    raise exception 'one person does not sign twice' using errcode = '23514';
  end if;
  return new;
end $$;
create trigger seizure_event_guarded before insert on seizure_event for each row execute function app.guard_seizure_event();

-- The second signature is never the first signer's, and only of whom it was asked; it is theirs to refuse. The first
-- signer can withdraw the line while it waits.
create function app.guard_seizure_signature() returns trigger language plpgsql security definer set search_path = public, app, pg_temp as $$
declare
  the_event seizure_event;
begin
  select * into the_event from seizure_event e where e.id = new.event_id;
  perform pg_advisory_xact_lock(hashtextextended('seizure ' || the_event.seizure_id, 0));
  if the_event.asked_id is null then
    raise exception 'this line needs no second signature' using errcode = '23514';
  end if;
  if new.person_id is distinct from (case when new.verdict = 'withdrawn' then the_event.signed_by else the_event.asked_id end) then
    raise exception 'the second signature is somebody else''s' using errcode = '23514';
  end if;
  if new.verdict = 'signed' and app.is_away(new.person_id) then
    raise exception 'nobody signs who is away' using errcode = '23514';
  end if;
  return new;
end $$;
create trigger seizure_signature_guarded before insert on seizure_signature for each row execute function app.guard_seizure_signature();

-- Whether the visitor works in the area of an authority: for the authority, or in a setting that lies there.
create function app.knows_area(the_authority uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return app.is_staff() and exists (
    select 1 from membership m left join setting s on s.id = m.setting_id
    where m.person_id in (select app.acts_for())
      and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today())
      and the_authority in (m.organisation_id, s.host_authority_id));
end $$;
create function app.areas_known() returns table (authority_id uuid, name text) language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return query
    select o.id, o.name from organisation o
    where o.kind = 'local-authority' and app.knows_area(o.id) order by o.name, o.id;
end $$;

alter table seizure enable row level security;
alter table seizure_event enable row level security;
alter table seizure_signature enable row level security;
alter table seizure_addition enable row level security;
alter table substance_use enable row level security;
alter table substance_use_review enable row level security;
alter table substance_support enable row level security;
alter table substance_support_answer enable row level security;
alter table substance_police enable row level security;
alter table drugs_policy enable row level security;
alter table drugs_policy_read enable row level security;
alter table hot_spot enable row level security;
alter table hot_spot_event enable row level security;

create policy seizure_seen on seizure for select to hearth_app using (
  app.sees_seizure(id, child_id, setting_id, recorded_by));
create policy seizure_recorded on seizure for insert to hearth_app with check (
  recorded_by = app.person_id() and app.works_at(setting_id)
  and (child_id is null
    or (app.adds(child_id, 'record') and app.lived_at(child_id, setting_id, found_on)))
  and (incident_id is null or exists (
    select 1 from incident i where i.id = incident_id and i.child_id = seizure.child_id and i.setting_id = seizure.setting_id))
  and (photograph_id is null or exists (
    select 1 from photograph p where p.id = photograph_id and p.added_by = app.person_id()
      and (p.child_id = seizure.child_id or p.setting_id = seizure.setting_id))));
create policy seizure_event_seen on seizure_event for select to hearth_app using (app.sees_seizure_of(seizure_id));
create policy seizure_event_signed on seizure_event for insert to hearth_app with check (
  signed_by = app.person_id() and app.holds_seizure(seizure_id)
  and (asked_id is null or asked_id in (select c.person_id from app.could_sign(seizure_id) c)));
create policy seizure_signature_seen on seizure_signature for select to hearth_app using (
  exists (select 1 from seizure_event e where e.id = event_id));
create policy seizure_signature_given on seizure_signature for insert to hearth_app with check (
  person_id = app.person_id() and exists (select 1 from seizure_event e where e.id = event_id));
create policy seizure_addition_seen on seizure_addition for select to hearth_app using (app.sees_seizure_of(seizure_id));
create policy seizure_addition_written on seizure_addition for insert to hearth_app with check (
  written_by = app.person_id()
  and exists (
    select 1 from seizure s where s.id = seizure_id
      and (app.works_at(s.setting_id) or (s.child_id is not null and app.adds(s.child_id, 'record'))))
  and (photograph_id is null or exists (
    select 1 from photograph p join seizure s on s.id = seizure_id
    where p.id = photograph_id and p.added_by = app.person_id()
      and (p.child_id = s.child_id or p.setting_id = s.setting_id))));

create policy substance_use_seen on substance_use for select to hearth_app using (app.sees(child_id, 'record'));
create policy substance_use_recorded on substance_use for insert to hearth_app with check (
  recorded_by = app.person_id() and app.adds(child_id, 'record')
  and (incident_id is null or exists (
    select 1 from incident i where i.id = incident_id and i.child_id = substance_use.child_id))
  and (seizure_id is null or exists (
    select 1 from seizure s where s.id = seizure_id and s.child_id = substance_use.child_id)));
create policy substance_use_review_seen on substance_use_review for select to hearth_app using (app.sees(child_id, 'record'));
create policy substance_use_review_written on substance_use_review for insert to hearth_app with check (
  reviewed_by = app.person_id() and app.adds(child_id, 'record')
  and exists (select 1 from substance_use u where u.id = use_id and u.child_id = substance_use_review.child_id));
create policy substance_support_seen on substance_support for select to hearth_app using (app.sees(child_id, 'record'));
create policy substance_support_offered on substance_support for insert to hearth_app with check (
  offered_by = app.person_id() and app.adds(child_id, 'record')
  and exists (select 1 from substance_use u where u.id = use_id and u.child_id = substance_support.child_id));
create policy substance_support_answer_seen on substance_support_answer for select to hearth_app using (
  app.sees(child_id, 'record'));
create policy substance_support_answered on substance_support_answer for insert to hearth_app with check (
  written_by = app.person_id() and app.adds(child_id, 'record')
  and exists (
    select 1 from substance_support o where o.id = support_id and o.child_id = substance_support_answer.child_id));
create policy substance_police_seen on substance_police for select to hearth_app using (app.sees(child_id, 'record'));
create policy substance_police_shared on substance_police for insert to hearth_app with check (
  shared_by = app.person_id() and app.adds(child_id, 'record')
  and exists (select 1 from substance_use u where u.id = use_id and u.child_id = substance_police.child_id));

create policy drugs_policy_seen on drugs_policy for select to hearth_app using (app.works_at(setting_id));
create policy drugs_policy_made on drugs_policy for insert to hearth_app with check (
  made_by = app.person_id() and app.manages(setting_id));
create policy drugs_policy_read_seen on drugs_policy_read for select to hearth_app using (
  exists (select 1 from drugs_policy d where d.id = policy_id));
create policy drugs_policy_read_by on drugs_policy_read for insert to hearth_app with check (
  person_id = app.person_id() and exists (select 1 from drugs_policy d where d.id = policy_id));

create policy hot_spot_seen on hot_spot for select to hearth_app using (app.knows_area(authority_id));
create policy hot_spot_recorded on hot_spot for insert to hearth_app with check (
  recorded_by = app.person_id() and app.knows_area(authority_id));
create policy hot_spot_event_seen on hot_spot_event for select to hearth_app using (
  exists (select 1 from hot_spot h where h.id = spot_id));
create policy hot_spot_event_written on hot_spot_event for insert to hearth_app with check (
  written_by = app.person_id() and exists (select 1 from hot_spot h where h.id = spot_id));

grant select, insert on seizure, seizure_event, seizure_signature, seizure_addition, substance_use,
  substance_use_review, substance_support, substance_support_answer, substance_police, drugs_policy,
  drugs_policy_read, hot_spot, hot_spot_event to hearth_app;
grant execute on all functions in schema app to hearth_app;

create trigger seizure_append_only before update or delete on seizure for each row execute function app.refuse_change();
create trigger seizure_event_append_only before update or delete on seizure_event for each row execute function app.refuse_change();
create trigger seizure_signature_append_only before update or delete on seizure_signature for each row execute function app.refuse_change();
create trigger seizure_addition_append_only before update or delete on seizure_addition for each row execute function app.refuse_change();
create trigger substance_use_append_only before update or delete on substance_use for each row execute function app.refuse_change();
create trigger substance_use_review_append_only before update or delete on substance_use_review for each row execute function app.refuse_change();
create trigger substance_support_append_only before update or delete on substance_support for each row execute function app.refuse_change();
create trigger substance_support_answer_append_only before update or delete on substance_support_answer for each row execute function app.refuse_change();
create trigger substance_police_append_only before update or delete on substance_police for each row execute function app.refuse_change();
create trigger drugs_policy_append_only before update or delete on drugs_policy for each row execute function app.refuse_change();
create trigger drugs_policy_read_append_only before update or delete on drugs_policy_read for each row execute function app.refuse_change();
create trigger hot_spot_append_only before update or delete on hot_spot for each row execute function app.refuse_change();
create trigger hot_spot_event_append_only before update or delete on hot_spot_event for each row execute function app.refuse_change();

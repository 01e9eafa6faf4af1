-- Next steps and notices of every room, the young person's own account, and policies that answer faster.

-- A function in SQL is planned anew at every call; in plpgsql the plan is kept for as long as the connection lives.
create or replace function app.acts_for() returns setof uuid language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  if app.person_id() is null then return; end if;
  return next app.person_id();
  return query select a.person_id from absence a
    where a.stand_in_id = app.person_id() and a.person_id <> app.person_id()
      and a.from_at <= app.now() and a.until_at > app.now();
end $$;
create or replace function app.works_at(the_setting uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (
    select 1 from membership m
    where m.setting_id = the_setting and m.person_id in (select app.acts_for())
      and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today()));
end $$;
create or replace function app.manages(the_setting uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (
    select 1 from membership m
    where m.setting_id = the_setting and m.person_id in (select app.acts_for())
      and m.role in ('registered-manager', 'supervising-social-worker')
      and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today()));
end $$;
create or replace function app.relations_to(the_child uuid) returns setof text language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return query
    select i.role from involvement i
    where i.child_id = the_child and i.person_id in (select app.acts_for())
      and i.from_day <= app.today() and (i.until_day is null or i.until_day >= app.today())
    union
    select m.role from placement p join membership m on m.setting_id = p.setting_id
    where p.child_id = the_child and m.person_id in (select app.acts_for())
      and p.from_day <= app.today() and (p.until_day is null or p.until_day >= app.today())
      and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today());
end $$;
create or replace function app.is_sealed_from_me(the_child uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (
    select 1 from child_seal s where s.child_id = the_child and s.lifted_at is null
      and not exists (select 1 from child_seal_key k where k.seal_id = s.id and k.person_id = app.person_id()));
end $$;
create or replace function app.has_broken_glass(the_child uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (
    select 1 from break_glass b
    where b.child_id = the_child and b.person_id = app.person_id() and b.ended_at is null
      and b.opened_at <= app.now() and b.until_at > app.now()
      and (case when b.verdict is null then b.review_due_at > app.now() else b.verdict = 'justified' end));
end $$;
create or replace function app.sees(the_child uuid, the_kind text) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  if app.is_sealed_from_me(the_child) then return false; end if;
  if exists (
    select 1 from sharing_rule r where r.kind = the_kind and r.relation in (select app.relations_to(the_child))) then
    return true;
  end if;
  return exists (select 1 from sharing_rule r where r.kind = the_kind and r.relation = 'break-glass')
    and app.has_broken_glass(the_child);
end $$;
create or replace function app.adds(the_child uuid, the_kind text) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return not app.is_sealed_from_me(the_child) and exists (
    select 1 from sharing_rule r
    where r.kind = the_kind and r.may_add and r.relation in (select app.relations_to(the_child)));
end $$;
create or replace function app.works_with(the_child uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (select 1 from app.relations_to(the_child)) and not app.is_sealed_from_me(the_child);
end $$;

-- The young person's own account: whose it is, and who opened it with them. It needs no email.
alter table person_account alter column email drop not null;
create table young_person (
  person_id uuid primary key references person_account,
  child_id uuid not null references child,
  opened_by uuid not null references person_account,
  opened_at timestamptz not null,
  closed_by uuid references person_account,
  closed_at timestamptz,
  check ((closed_by is null) = (closed_at is null)),
  check (person_id <> opened_by)
);
create unique index young_person_one on young_person (child_id) where closed_at is null;
alter table young_person enable row level security;

-- The child whom the visitor is, with an account of their own; null for everybody else.
create function app.me_child() returns uuid language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return (select y.child_id from young_person y where y.person_id = app.person_id() and y.closed_at is null);
end $$;
create function app.is_me(the_child uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return coalesce(app.me_child() = the_child, false);
end $$;
-- Somebody has signed in, and it is an account for work.
create function app.is_staff() returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return app.person_id() is not null
    and not exists (select 1 from young_person y where y.person_id = app.person_id());
end $$;
-- An account is for work or it is a young person's: never both, and one child's for good.
create function app.guard_young_person() returns trigger language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  if tg_op = 'UPDATE' and (new.person_id, new.child_id, new.opened_by, new.opened_at)
    is distinct from (old.person_id, old.child_id, old.opened_by, old.opened_at) then
    raise exception 'whose account it is never changes' using errcode = '42501';
  end if;
  if exists (select 1 from membership m where m.person_id = new.person_id)
    or exists (select 1 from involvement i where i.person_id = new.person_id) then
    raise exception 'an account for work is no young person''s' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger young_person_guarded before insert or update on young_person for each row execute function app.guard_young_person();
create function app.guard_staff_account() returns trigger language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  if exists (select 1 from young_person y where y.person_id = new.person_id) then
    raise exception 'a young person''s account is not for work' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger membership_is_for_staff before insert or update on membership for each row execute function app.guard_staff_account();
create trigger involvement_is_for_staff before insert or update on involvement for each row execute function app.guard_staff_account();
create trigger young_person_never_deleted before delete on young_person for each row execute function app.refuse_change();

create policy young_person_seen on young_person for select to hearth_app using (
  person_id = app.person_id() or app.sees(child_id, 'around'));
-- Names of those who work together are for those who work together.
alter policy organisation_seen on organisation using (app.is_staff());
alter policy person_seen on person_account using (app.is_staff() or id = app.person_id());
alter policy sharing_rule_seen on sharing_rule using (app.is_staff());
alter policy practice_note_seen on practice_note using (app.is_staff());
alter policy absence_made on absence with check (person_id = app.person_id() and app.is_staff());

-- A step or notice belongs to an incident, or is about something in another room: named by what it is and its id.
alter table step alter column incident_id drop not null;
alter table step alter column decision_id drop not null;
alter table step alter column setting_id drop not null;
alter table step add column about text not null default 'incident' check (about ~ '^[a-z][a-z-]{1,40}$');
alter table step add column about_id uuid;
-- Whoever sees this kind of fact about the child sees the step.
alter table step add column fact_kind text not null default 'record';
alter table step add constraint step_about_one check (
  case when about = 'incident' then incident_id is not null and decision_id is not null and setting_id is not null and about_id is null
    else incident_id is null and about_id is not null end);
create index step_about on step (about_id) where about_id is not null;

alter table notice alter column incident_id drop not null;
alter table notice alter column setting_id drop not null;
alter table notice add column about text not null default 'incident' check (about ~ '^[a-z][a-z-]{1,40}$');
alter table notice add column about_id uuid;
alter table notice add column fact_kind text not null default 'record';
-- What it tells, in a line that names nobody.
alter table notice add column words text check (length(words) between 1 and 300);
alter table notice drop constraint notice_kind_check;
alter table notice add constraint notice_kind_check check (kind in (
  'incident-recorded', 'correction-asked', 'decision-changed', 'decision-held', 'step-escalated', 'told'));
alter table notice add constraint notice_about_one check (
  (case when about = 'incident' then incident_id is not null and setting_id is not null and about_id is null
    else incident_id is null and about_id is not null end)
  and (kind <> 'told' or words is not null));
create index notice_about on notice (about_id) where about_id is not null;

create function app.sees_matter(the_incident uuid, the_child uuid, the_kind text) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return case when the_incident is null then app.sees(the_child, the_kind) else app.sees_incident(the_incident) end;
end $$;
-- Whether the visitor has an open step about this, and still stands in some relation to the child: a room may open the
-- thing to them for as long as it is so.
create function app.has_open_step(the_about text, the_id uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (
    select 1 from step s
    where s.about = the_about and s.about_id = the_id and s.state in ('proposed', 'accepted')
      and s.owner_id in (select app.acts_for()) and app.works_with(s.child_id));
end $$;
-- What a young person asks for themselves makes steps and notices for others.
create function app.asks_for_myself(the_child uuid, the_about text) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return app.is_me(the_child) and the_about in ('challenge', 'young-persons-ask');
end $$;

create or replace function app.sees_step(the_step uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (
    select 1 from step s where s.id = the_step and not app.is_sealed_from_me(s.child_id)
      and (s.owner_id in (select app.acts_for()) or app.sees_matter(s.incident_id, s.child_id, s.fact_kind)));
end $$;
alter policy step_seen on step using (
  not app.is_sealed_from_me(child_id)
  and (owner_id in (select app.acts_for()) or app.sees_matter(incident_id, child_id, fact_kind)));
alter policy notice_seen on notice using (
  not app.is_sealed_from_me(child_id)
  and (to_person_id in (select app.acts_for()) or app.sees_matter(incident_id, child_id, fact_kind)));
alter policy step_made on step with check (
  case when about = 'incident' then app.handles_incident(incident_id, child_id, setting_id)
    else app.adds(child_id, fact_kind) or app.asks_for_myself(child_id, about) end);
alter policy notice_made on notice with check (
  acknowledged_at is null and
  case when about = 'incident' then app.handles_incident(incident_id, child_id, setting_id)
    else app.adds(child_id, fact_kind) or app.asks_for_myself(child_id, about) end);

-- A notice for a role that nobody fills is read by whoever manages the setting, or where there is none by whoever adds
-- to this kind of fact.
create function app.takes_unfilled(the_child uuid, the_setting uuid, the_kind text) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return case when the_setting is null then app.adds(the_child, the_kind) else app.manages(the_setting) end;
end $$;
alter policy notice_acknowledged on notice using (acknowledged_at is null and (
  to_person_id in (select app.acts_for())
  or (to_person_id is null and app.takes_unfilled(child_id, setting_id, fact_kind))));

-- The people who fill a role for a child: asked by whoever works with the child, or by the child.
create or replace function app.people_in_role(the_child uuid, the_setting uuid, the_role text)
returns table (person_id uuid, rank integer) language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  if not (app.works_with(the_child) or app.is_me(the_child)) then return; end if;
  return query
    select i.person_id, 1 from involvement i
    where i.child_id = the_child and i.role = the_role
      and i.from_day <= app.today() and (i.until_day is null or i.until_day >= app.today())
    union all
    select m.person_id, 2 from membership m
    where m.setting_id = the_setting and m.role = the_role
      and exists (select 1 from placement p where p.child_id = the_child and p.setting_id = the_setting)
      and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today());
end $$;

grant select on young_person to hearth_app;
grant execute on all functions in schema app to hearth_app;

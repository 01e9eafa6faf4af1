-- Rights that are handed on end with either hand, and at once: with the work of whoever gave them, and of whoever holds
-- them. Signing is handed only to somebody whose own role may sign.

-- Whether somebody has work here today: in an organisation, in a setting, or with a child by name.
create function app.has_work(the_person uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (
      select 1 from membership m where m.person_id = the_person
        and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today()))
    or exists (
      select 1 from involvement i where i.person_id = the_person
        and i.from_day <= app.today() and (i.until_day is null or i.until_day >= app.today()));
end $$;
-- Somebody has signed in, and it is an account for work that they have today.
create or replace function app.is_staff() returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return app.person_id() is not null and app.has_work(app.person_id());
end $$;

-- An absence is at most 35 days: who is away for longer hands their work on. It can be ended before its time.
update absence set until_at = from_at + interval '35 days' where until_at > from_at + interval '35 days';
alter table absence add constraint absence_at_most check (until_at <= from_at + interval '35 days');
-- Who ended it before its time.
alter table absence add column ended_by uuid references person_account;

-- The absences in which somebody stands in now, where both have work in the same organisation, or one child.
create function inside.stands_in(the_stand_in uuid) returns setof uuid language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return query
    select a.person_id from absence a
    where a.stand_in_id = the_stand_in and a.from_at <= app.now() and a.until_at > app.now()
      and a.person_id <> the_stand_in
      and app.has_work(a.person_id) and app.has_work(the_stand_in)
      and (exists (
          select 1 from membership mine join membership theirs on theirs.organisation_id = mine.organisation_id
          where mine.person_id = the_stand_in and theirs.person_id = a.person_id
            and mine.from_day <= app.today() and (mine.until_day is null or mine.until_day >= app.today())
            and theirs.from_day <= app.today() and (theirs.until_day is null or theirs.until_day >= app.today()))
        -- Reviewing officers and advocates may be known by the children they work with alone.
        or not exists (select 1 from membership m where m.person_id = a.person_id));
end $$;
create or replace function app.acts_for() returns setof uuid language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  if app.person_id() is null then return; end if;
  if not app.has_work(app.person_id()) then
    if exists (select 1 from young_person y where y.person_id = app.person_id() and y.closed_at is null) then
      return next app.person_id();
    end if;
    return;
  end if;
  return next app.person_id();
  return query select inside.stands_in(app.person_id());
end $$;
-- For whom the visitor signs: themselves; and those they stand in for, where their own role may sign.
create function app.signs_for() returns setof uuid language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  if exists (
    select 1 from membership m where m.person_id = app.person_id()
      and m.role in ('registered-manager', 'supervising-social-worker', 'social-worker', 'personal-adviser',
        'team-manager', 'independent-reviewing-officer', 'commissioner', 'duty-officer', 'administrator')
      and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today())) then
    return query select * from app.acts_for();
  elsif app.person_id() is not null then
    return next app.person_id();
  end if;
end $$;
create function app.signing_relations_to(the_child uuid) returns setof text language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return query
    select i.role from involvement i
    where i.child_id = the_child and i.person_id in (select app.signs_for())
      and i.from_day <= app.today() and (i.until_day is null or i.until_day >= app.today())
    union
    select m.role from placement p join membership m on m.setting_id = p.setting_id
    where p.child_id = the_child and m.person_id in (select app.signs_for())
      and p.from_day <= app.today() and (p.until_day is null or p.until_day >= app.today())
      and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today());
end $$;
-- Whoever asks "may I sign, answer or decide in this role?" asks it of those for whom the visitor signs.
do $$
declare
  f regprocedure;
begin
  foreach f in array array[
    'app.manages(uuid)', 'app.leads_in(uuid)', 'app.decides_incident(uuid)']::regprocedure[] loop
    execute replace(pg_get_functiondef(f), 'app.acts_for()', 'app.signs_for()');
  end loop;
  foreach f in array array[
    'app.answers_challenge(uuid)', 'app.says_who_works_with(uuid, text)']::regprocedure[] loop
    execute replace(pg_get_functiondef(f), 'app.relations_to(', 'app.signing_relations_to(');
  end loop;
end $$;

-- Who can stand in: whoever works in the same setting; for an organisation as a whole whoever has the same role in it; and
-- for whoever manages a setting, whoever manages another of the organisation.
create or replace function app.colleagues() returns setof uuid language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return query
    select distinct other.person_id
    from membership mine
    join membership other on other.organisation_id = mine.organisation_id and other.person_id <> mine.person_id
      and (other.setting_id = mine.setting_id or (other.role = mine.role and (
        (mine.setting_id is null and other.setting_id is null)
        or mine.role in ('registered-manager', 'supervising-social-worker'))))
    where mine.person_id = app.person_id()
      and mine.from_day <= app.today() and (mine.until_day is null or mine.until_day >= app.today())
      and other.from_day <= app.today() and (other.until_day is null or other.until_day >= app.today());
end $$;
alter policy absence_made on absence with check (
  person_id = app.person_id() and ended_by is null and app.is_staff() and stand_in_id in (select app.colleagues()));
-- Either of the two ends it; one that has not begun is taken back.
create policy absence_ended on absence for update to hearth_app
  using (from_at < app.now() and until_at > app.now() and app.is_staff() and app.person_id() in (person_id, stand_in_id))
  with check (ended_by = app.person_id() and until_at = app.now());
create policy absence_taken_back on absence for delete to hearth_app
  using (from_at >= app.now() and app.is_staff() and app.person_id() in (person_id, stand_in_id));
grant update (until_at, ended_by), delete on absence to hearth_app;

-- Who stands in for somebody now; the person themselves when they are here, or where nobody stands in any more.
create or replace function app.stand_in_for(the_person uuid) returns uuid language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return coalesce((
    select a.stand_in_id from absence a
    where a.person_id = the_person and a.from_at <= app.now() and a.until_at > app.now()
      and the_person in (select inside.stands_in(a.stand_in_id))
    order by a.from_at desc limit 1), the_person);
end $$;

-- What is somebody's own is theirs for as long as they have work here, or are a young person with an account.
alter policy person_seen on person_account using (app.is_staff() or (id = app.person_id() and app.me_child() is not null));
alter policy absence_seen on absence using (app.is_staff() and app.person_id() in (person_id, stand_in_id));
alter policy idempotency_own on idempotency_key
  using (person_id = app.person_id() and (app.is_staff() or app.me_child() is not null))
  with check (person_id = app.person_id() and (app.is_staff() or app.me_child() is not null));

-- A broken glass opens to whoever still has work here.
create or replace function app.has_broken_glass(the_child uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return app.is_staff() and exists (
    select 1 from break_glass b
    where b.child_id = the_child and b.person_id = app.person_id() and b.ended_at is null
      and b.opened_at <= app.now() and b.until_at > app.now()
      and (case when b.verdict is null then b.review_due_at > app.now() else b.verdict = 'justified' end));
end $$;
grant execute on all functions in schema app to hearth_app;

-- What reaches far takes two. An administrator administers their own organisation and no other; what nobody administers,
-- only the operator does. Who is brought into a home from outside it, or into a post for a whole organisation, waits for a
-- second person, begins no earlier than today, and is told. Reviewing officers and advocates are begun and ended by
-- their own service, never by those whose work they look at. Asks end 30 days after they were made; the round ends them.

create or replace function app.administers(the_organisation uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return the_organisation in (select app.serves_as('administrator'));
end $$;
-- Names and codes in the register of organisations: an organisation's own administrator; where it has none, whoever
-- keeps the register. No people, no homes, no closing.
create function app.keeps_entry(the_organisation uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return app.administers(the_organisation) or (app.keeps_register() and not exists (
    select 1 from membership m where m.organisation_id = the_organisation and m.role = 'administrator' and m.setting_id is null
      and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today())));
end $$;
do $$
begin
  execute replace(pg_get_functiondef('app.change_organisation(uuid, text, text, text, text)'::regprocedure),
    'app.administers(', 'app.keeps_entry(');
end $$;

-- Somebody is to begin somewhere: asked by one, agreed to by another.
create table membership_ask (
  id uuid primary key,
  person_id uuid not null references person_account,
  organisation_id uuid not null references organisation,
  setting_id uuid references setting,
  role text not null,
  from_day date not null,
  asked_by uuid not null references person_account,
  asked_at timestamptz not null,
  answered_by uuid references person_account,
  answered_at timestamptz,
  agreed boolean,
  check (person_id <> asked_by),
  check ((answered_by is null) = (answered_at is null) and (answered_by is null) = (agreed is null)),
  check (answered_by is distinct from asked_by or agreed is not true)
);
create index membership_ask_organisation on membership_ask (organisation_id, asked_at);
create unique index membership_ask_open on membership_ask (person_id, organisation_id, setting_id, role) nulls not distinct
  where answered_at is null;

-- Whether the visitor is at home in a setting as the one who manages it.
create function app.manages_home(the_setting uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return the_setting is not null and exists (
    select 1 from membership m where m.setting_id = the_setting and m.person_id = app.person_id() and m.role = 'registered-manager'
      and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today()));
end $$;
-- A manager brings carers and support workers into their own home alone; everything else waits for a second person: the
-- manager of the home, or another administrator of the organisation.
create function app.begins_alone(the_setting uuid, the_role text) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return the_role in ('carer', 'foster-carer', 'support-worker') and app.manages_home(the_setting);
end $$;
create function app.answers_membership(the_ask uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (
    select 1 from membership_ask a where a.id = the_ask and a.answered_at is null
      and app.person_id() not in (a.asked_by, a.person_id)
      and (app.administers(a.organisation_id) or app.manages_home(a.setting_id)));
end $$;
create function app.answer_membership(the_ask uuid, the_answer boolean, the_new_id uuid) returns boolean language plpgsql security definer set search_path = public, app, pg_temp as $$
declare
  a membership_ask;
begin
  select * into a from membership_ask where id = the_ask for update;
  if a.id is null or a.answered_at is not null or not (app.answers_membership(the_ask)
    or (not the_answer and a.asked_by = app.person_id())) then
    return false;
  end if;
  update membership_ask set answered_by = app.person_id(), answered_at = app.now(), agreed = the_answer where id = the_ask;
  if the_answer then
    insert into membership (id, person_id, organisation_id, setting_id, role, from_day)
    values (the_new_id, a.person_id, a.organisation_id, a.setting_id, a.role, greatest(a.from_day, app.today()));
  end if;
  return true;
end $$;
alter table membership_ask enable row level security;
create policy membership_ask_seen on membership_ask for select to hearth_app using (
  app.is_staff() and (asked_by = app.person_id() or person_id = app.person_id()
    or app.runs_membership(organisation_id, setting_id)));
create policy membership_ask_made on membership_ask for insert to hearth_app with check (
  asked_by = app.person_id() and answered_by is null and from_day >= app.today()
  and app.gives_role(organisation_id, setting_id, role));
grant select, insert on membership_ask to hearth_app;
alter policy membership_given on membership with check (
  until_day is null and from_day >= app.today() and person_id <> app.person_id() and app.is_staff()
  and app.begins_alone(setting_id, role) and app.gives_role(organisation_id, setting_id, role));

-- Two organisations become one when somebody of each says so.
create table merger_ask (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  successor_id uuid not null references organisation,
  on_day date not null,
  words text not null default '' check (length(words) <= 2000),
  asked_by uuid not null references person_account,
  asked_at timestamptz not null,
  answered_by uuid references person_account,
  answered_at timestamptz,
  agreed boolean,
  check (organisation_id <> successor_id),
  check (answered_by is distinct from asked_by or agreed is not true)
);
create unique index merger_ask_open on merger_ask (organisation_id) where answered_at is null;
alter table merger_ask enable row level security;
create policy merger_ask_seen on merger_ask for select to hearth_app using (
  app.is_staff() and (app.administers(organisation_id) or app.administers(successor_id)));
create policy merger_ask_made on merger_ask for insert to hearth_app with check (
  asked_by = app.person_id() and answered_by is null and on_day <= app.today() and app.administers(organisation_id));
grant select, insert on merger_ask to hearth_app;
-- What a merger does, once both have said so; closing without a successor stays the organisation's own.
alter function app.close_organisation(uuid, uuid, date, text) set schema inside;
do $$
begin
  execute replace(pg_get_functiondef('inside.close_organisation(uuid, uuid, date, text)'::regprocedure),
    'or not app.administers(the_id) ', '');
end $$;
create function app.close_organisation(the_id uuid, the_day date, the_words text) returns boolean language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  return app.administers(the_id) and inside.close_organisation(the_id, null, the_day, the_words);
end $$;
create function app.answer_merger(the_ask uuid, the_answer boolean) returns boolean language plpgsql security definer set search_path = public, app, pg_temp as $$
declare
  a merger_ask;
begin
  select * into a from merger_ask where id = the_ask for update;
  if a.id is null or a.answered_at is not null or not (
    (app.administers(a.successor_id) and a.asked_by <> app.person_id())
    or (not the_answer and app.administers(a.organisation_id))) then
    return false;
  end if;
  update merger_ask set answered_by = app.person_id(), answered_at = app.now(), agreed = the_answer where id = the_ask;
  return not the_answer or inside.close_organisation(a.organisation_id, a.successor_id, a.on_day, a.words);
end $$;

-- Whether the visitor belongs to the service that begins and ends this post: the reviewing officers of the child's
-- authority; any advocate. Nobody who carries the child's case, or cares for the child.
create function app.serves_in_post(the_child uuid, the_role text, the_person uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (
      select 1 from membership m where m.person_id = the_person and m.role = the_role and m.setting_id is null
        and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today())
        and (the_role = 'advocate'
          or m.organisation_id = (select c.responsible_authority_id from child c where c.id = the_child)))
    and not exists (
      select 1 from involvement i where i.child_id = the_child and i.person_id = the_person
        and i.role in ('social-worker', 'personal-adviser', 'supervising-social-worker', 'key-worker')
        and i.from_day <= app.today() and (i.until_day is null or i.until_day >= app.today()));
end $$;
do $$
begin
  -- Everybody else is said by those who carry the authority's duties, as before.
  execute replace(pg_get_functiondef('app.says_who_works_with(uuid, text)'::regprocedure),
    'app.says_who_works_with', 'inside.says_who_works_with');
end $$;
create or replace function app.says_who_works_with(the_child uuid, the_role text) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  if app.is_sealed_from_me(the_child) then return false; end if;
  if the_role in ('independent-reviewing-officer', 'advocate') then
    return app.serves_in_post(the_child, the_role, app.person_id());
  end if;
  return inside.says_who_works_with(the_child, the_role);
end $$;

-- A reviewing officer or an advocate is asked for by those who carry the authority's duties, and begun by the service.
create table post_ask (
  id uuid primary key,
  child_id uuid not null references child,
  role text not null check (role in ('independent-reviewing-officer', 'advocate')),
  words text not null default '' check (length(words) <= 2000),
  asked_by uuid not null references person_account,
  asked_at timestamptz not null,
  answered_at timestamptz,
  answered_by uuid references person_account,
  check ((answered_at is null) = (answered_by is null))
);
create unique index post_ask_open on post_ask (child_id, role) where answered_at is null;
alter table post_ask enable row level security;
create policy post_ask_seen on post_ask for select to hearth_app using (
  not app.is_sealed_from_me(child_id)
  and (app.sees(child_id, 'around') or app.serves_in_post(child_id, role, app.person_id())));
create policy post_ask_made on post_ask for insert to hearth_app with check (
  asked_by = app.person_id() and answered_by is null and app.adds(child_id, 'around'));
grant select, insert on post_ask to hearth_app;
-- The name of a child for whom a post is asked, for the service that is asked.
create function app.post_ask_child(the_ask uuid) returns text language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return (select coalesce(c.known_as, c.given_name) || ' ' || c.family_name from post_ask a join child c on c.id = a.child_id
    where a.id = the_ask and not app.is_sealed_from_me(c.id) and app.serves_in_post(a.child_id, a.role, app.person_id()));
end $$;
-- Those of a service who can take a post.
create function app.could_hold_post(the_child uuid, the_role text) returns table (id uuid, name text) language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  if not app.says_who_works_with(the_child, the_role) then return; end if;
  return query
    select distinct p.id, p.name from membership mine
      join membership other on other.organisation_id = mine.organisation_id and other.role = mine.role and other.setting_id is null
      join person_account p on p.id = other.person_id and p.closed_at is null
    where mine.person_id = app.person_id() and mine.role = the_role and mine.setting_id is null
      and app.serves_in_post(the_child, the_role, other.person_id)
    order by 2, 1;
end $$;
create or replace function app.begin_involvement(the_id uuid, the_child uuid, the_person uuid, the_role text, the_day date) returns text
language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  if not app.says_who_works_with(the_child, the_role) or the_day <> app.today() or not exists (
      select 1 from person_account p where p.id = the_person and p.closed_at is null) then
    return 'refused';
  end if;
  perform pg_advisory_xact_lock(hashtextextended('around ' || the_child, 0));
  if exists (select 1 from involvement i where i.child_id = the_child and i.role = the_role
      and (i.until_day is null or i.until_day > app.today())
      and (i.person_id = the_person or the_role in ('social-worker', 'personal-adviser', 'independent-reviewing-officer'))) then
    return 'held';
  end if;
  if not app.carries_post(the_child, the_role, the_person) then return 'refused'; end if;
  insert into involvement (id, child_id, person_id, role, from_day)
  values (the_id, the_child, the_person, the_role, the_day);
  update post_ask a set answered_at = app.now(), answered_by = app.person_id()
    where a.child_id = the_child and a.role = the_role and a.answered_at is null;
  return 'begun';
end $$;
-- What somebody is to a child comes with work that carries it: a social worker is one, a key worker works in the home.
create function app.carries_post(the_child uuid, the_role text, the_person uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  if the_role in ('independent-reviewing-officer', 'advocate') then
    return app.serves_in_post(the_child, the_role, the_person);
  end if;
  return exists (
    select 1 from membership m where m.person_id = the_person
      and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today())
      and case the_role
        when 'key-worker' then m.setting_id in (select p.setting_id from placement p where p.child_id = the_child
          and p.from_day <= app.today() and (p.until_day is null or p.until_day >= app.today()))
        when 'social-worker' then m.role in ('social-worker', 'team-manager')
        when 'personal-adviser' then m.role in ('personal-adviser', 'social-worker', 'team-manager')
        else m.role = the_role end);
end $$;
-- Whoever takes over from somebody who stops, or leaves, carries the post; otherwise it stays open.
do $$
begin
  execute replace(pg_get_functiondef('app.end_involvement(uuid, date, uuid, uuid)'::regprocedure),
    'or the_taker = i.person_id', 'or the_taker = i.person_id or not app.carries_post(i.child_id, i.role, coalesce(the_taker, i.person_id)) and the_taker is not null');
  execute replace(pg_get_functiondef('app.end_membership(uuid, date, uuid)'::regprocedure),
    'where i.person_id = m.person_id and i.from_day <= app.today() and (i.until_day is null or i.until_day > app.today())
        and not exists',
    'where i.person_id = m.person_id and i.from_day <= app.today() and (i.until_day is null or i.until_day > app.today())
        and app.carries_post(i.child_id, i.role, the_taker) and not exists');
end $$;
grant execute on all functions in schema app to hearth_app;

insert into access_source (table_name, ordinal, title, left_out_because, whose, written_at, row_key, skipped) values
  ('post_ask', 0, '', 'That a reviewing officer or an advocate was asked for; who came is gathered with who works with them.', null, null, null, '{}');

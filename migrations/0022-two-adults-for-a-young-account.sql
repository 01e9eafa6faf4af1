-- The account of a young person is in nobody else's hands. The young person begins on a device, which shows a number.
-- Two adults agree to that number, of whom one works neither where the child lives nor is anybody whom the child keeps
-- something from. Where there has been an account before, and for closing one, that one is the reviewing officer or the
-- advocate. Both are told at once, and the young person sees it before anything else and can stop it.
-- These rows end seven days after they were begun, where nobody agreed; the others stay for as long as the account's.

drop function app.opens_young(uuid) cascade;
drop function app.close_young(uuid);
drop table young_code, young_code_wrong;
drop function app.one_code();
delete from access_source where table_name = 'young_code';

create table young_account_act (
  id uuid primary key,
  what text not null check (what in ('open', 'close')),
  -- Of an opening it is known once the first adult agrees.
  child_id uuid references child,
  number_hash text unique check (length(number_hash) = 43),
  word_hash text check (word_hash like '$argon2id$%'),
  wrong_tries integer not null default 0 check (wrong_tries between 0 and 5),
  -- Why somebody asks for it to be closed.
  why text not null default '' check (length(why) <= 2000),
  begun_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > begun_at and expires_at <= begun_at + interval '7 days'),
  done_at timestamptz,
  stopped_at timestamptz,
  check (case when what = 'open' then number_hash is not null and word_hash is not null and why = ''
    else child_id is not null and number_hash is null and word_hash is null and why <> '' end),
  check (done_at is null or stopped_at is null)
);
create index young_account_act_child on young_account_act (child_id, begun_at);
create index young_account_act_begun on young_account_act (expires_at) where child_id is null;
create table young_account_agreement (
  act_id uuid not null references young_account_act on delete cascade,
  person_id uuid not null references person_account,
  agreed_at timestamptz not null,
  -- In which place they stood to the child that day.
  standing text not null check (standing in ('home', 'outside', 'line')),
  primary key (act_id, person_id)
);
alter table young_person add column act_id uuid references young_account_act;

-- Whether something that the child asks is kept from the visitor, or from somebody for whom they stand in.
create function inside.is_kept_from(the_child uuid, the_person uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (
    select 1 from young_ask a join young_ask_kept k on k.ask_id = a.id
    where a.child_id = the_child and (k.person_id = the_person or exists (
      select 1 from absence b where b.person_id = k.person_id and b.stand_in_id = the_person
        and b.from_at <= app.now() and b.until_at > app.now())));
end $$;

-- How the visitor stands to the child by their own work, and in nobody else's name: at home; outside it; or in the line
-- that hears complaints. Whom the child keeps something from counts as at home, and is not told so.
create function app.young_standing(the_child uuid) returns text language plpgsql stable security definer set search_path = public, app, pg_temp as $$
declare
  roles text[];
begin
  if not app.is_staff() or app.is_sealed_from_me(the_child) then return null; end if;
  select array_agg(i.role) into roles from involvement i
    where i.child_id = the_child and i.person_id = app.person_id()
      and i.role in ('key-worker', 'social-worker', 'personal-adviser', 'independent-reviewing-officer', 'advocate')
      and i.from_day <= app.today() and (i.until_day is null or i.until_day >= app.today());
  if exists (
    select 1 from placement p join membership m on m.setting_id = p.setting_id
    where p.child_id = the_child and m.person_id = app.person_id()
      and p.from_day <= app.today() and (p.until_day is null or p.until_day >= app.today())
      and m.role in ('carer', 'foster-carer', 'support-worker', 'registered-manager')
      and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today())) then
    return 'home';
  end if;
  if roles is null then return null; end if;
  if inside.is_kept_from(the_child, app.person_id()) then return 'home'; end if;
  if roles && array['independent-reviewing-officer', 'advocate'] then return 'line'; end if;
  return case when roles && array['social-worker', 'personal-adviser'] then 'outside' else 'home' end;
end $$;

-- Whether enough of them have agreed: two, of whom one is from outside; from the line, where there was an account.
create function inside.is_agreed(the_act uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (
    select 1 from young_account_act a
    where a.id = the_act and a.child_id is not null and a.stopped_at is null
      and (select count(*) from young_account_agreement g where g.act_id = a.id) >= 2
      and exists (
        select 1 from young_account_agreement g where g.act_id = a.id and (g.standing = 'line' or (
          g.standing = 'outside' and a.what = 'open'
          and not exists (select 1 from young_person y where y.child_id = a.child_id)))));
end $$;

-- Tells the reviewing officer and the advocate, each of them, and nobody else.
create function inside.tell_line(the_child uuid, the_words text) returns void language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  insert into notice (id, child_id, about, about_id, fact_kind, kind, words, to_role, to_person_id, made_at)
  select gen_random_uuid(), the_child, 'young-account', the_child, 'profile', 'told', the_words, i.role, i.person_id, app.now()
  from (select distinct on (v.person_id) v.person_id, v.role from involvement v
    where v.child_id = the_child and v.role in ('independent-reviewing-officer', 'advocate')
      and v.person_id is distinct from app.person_id()
      and v.from_day <= app.today() and (v.until_day is null or v.until_day >= app.today())) i;
end $$;

create function inside.close_account(the_child uuid, the_closer uuid) returns boolean language plpgsql security definer set search_path = public, app, pg_temp as $$
declare
  whose uuid;
begin
  update young_person y set closed_by = the_closer, closed_at = app.now()
    where y.child_id = the_child and y.closed_at is null returning y.person_id into whose;
  if whose is null then return false; end if;
  update person_account a set closed_at = app.now() where a.id = whose;
  update session s set revoked_at = app.now() where s.person_id = whose and s.revoked_at is null;
  return true;
end $$;

-- An adult agrees to what is asked: once each. Says 'waits' or 'agreed', or nothing where it is not theirs.
create function inside.agree(the_act uuid, the_child uuid, the_words text) returns text language plpgsql security definer set search_path = public, app, pg_temp as $$
declare
  standing text := app.young_standing(the_child);
begin
  if standing is null then return null; end if;
  insert into young_account_agreement (act_id, person_id, agreed_at, standing)
  values (the_act, app.person_id(), app.now(), standing) on conflict do nothing;
  perform inside.tell_line(the_child, the_words);
  return case when inside.is_agreed(the_act) then 'agreed' else 'waits' end;
end $$;
create function app.agree_to_open_young(the_child uuid, the_number_hash text) returns text language plpgsql security definer set search_path = public, app, pg_temp as $$
declare
  act young_account_act;
begin
  if app.young_standing(the_child) is null then return null; end if;
  select * into act from young_account_act a
    where a.number_hash = the_number_hash and a.done_at is null and a.stopped_at is null and a.expires_at > app.now()
      and (a.child_id is null or a.child_id = the_child)
    for update;
  if act.id is null then return 'none'; end if;
  update young_account_act a set child_id = the_child where a.id = act.id;
  return inside.agree(act.id, the_child, 'An adult agreed to an account for this young person. Did they ask for it? You can see who agreed.');
end $$;
create function app.ask_to_close_young(the_id uuid, the_child uuid, the_why text) returns text language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  if app.young_standing(the_child) is null
    or not exists (select 1 from young_person y where y.child_id = the_child and y.closed_at is null) then
    return null;
  end if;
  insert into young_account_act (id, what, child_id, why, begun_at, expires_at)
  values (the_id, 'close', the_child, the_why, app.now(), app.now() + interval '7 days');
  return inside.agree(the_id, the_child, 'An adult asks to close this young person''s account. Nobody closes it alone: see why, and who agreed.');
end $$;
create function app.agree_to_close_young(the_act uuid, the_child uuid) returns text language plpgsql security definer set search_path = public, app, pg_temp as $$
declare
  found_id uuid;
  said text;
begin
  if app.young_standing(the_child) is null then return null; end if;
  select a.id into found_id from young_account_act a
    where a.id = the_act and a.child_id = the_child and a.what = 'close' and a.done_at is null and a.stopped_at is null
      and a.expires_at > app.now() for update;
  if found_id is null then return 'none'; end if;
  said := inside.agree(found_id, the_child, 'Somebody else agreed to close this young person''s account.');
  if said = 'agreed' then
    update young_account_act a set done_at = app.now() where a.id = found_id;
    perform inside.close_account(the_child, app.person_id());
  end if;
  return said;
end $$;

-- What is asked about a child's account and still open, for those who may agree, and for the young person.
create function app.young_account_acts(the_child uuid)
returns table (id uuid, what text, why text, begun_at timestamptz, names text[], i_agreed boolean, agreed boolean)
language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  if not (app.is_me(the_child) or app.young_standing(the_child) is not null) then return; end if;
  return query
    select a.id, a.what, a.why, a.begun_at,
      (select array_agg(p.name order by g.agreed_at) from young_account_agreement g
        join person_account p on p.id = g.person_id where g.act_id = a.id),
      exists (select 1 from young_account_agreement g where g.act_id = a.id and g.person_id = app.person_id()),
      inside.is_agreed(a.id)
    from young_account_act a
    where a.child_id = the_child and a.done_at is null and a.stopped_at is null and a.expires_at > app.now()
    order by a.begun_at;
end $$;
-- The young person stops it; the reviewing officer and the advocate are told.
create function app.stop_my_account_act(the_act uuid) returns boolean language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  update young_account_act a set stopped_at = app.now()
    where a.id = the_act and app.is_me(a.child_id) and a.done_at is null and a.stopped_at is null;
  if not found then return false; end if;
  perform inside.tell_line(app.me_child(), 'This young person stopped something that adults agreed to about their account. Speak with them.');
  return true;
end $$;
create function app.close_my_account() returns boolean language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  if app.me_child() is null then return false; end if;
  return inside.close_account(app.me_child(), app.person_id());
end $$;
-- The adults who agreed to the visitor's account, or the one who opened it when one was enough.
create or replace function app.who_opened_mine() returns text language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return (select coalesce(
      (select string_agg(p.name, ' and ' order by g.agreed_at) from young_account_agreement g
        join person_account p on p.id = g.person_id where g.act_id = y.act_id),
      (select p.name from person_account p where p.id = y.opened_by))
    from young_person y where y.person_id = app.person_id());
end $$;

alter table young_account_act enable row level security;
alter table young_account_agreement enable row level security;
grant execute on all functions in schema app to hearth_app;

insert into access_source (table_name, ordinal, title, left_out_because, whose, written_at, row_key, skipped) values
  ('young_account_act', 0, '', 'For signing in to their own account.', null, null, null, '{}'),
  ('young_account_agreement', 0, '', 'For signing in to their own account.', null, null, null, '{}');

-- What a young person asks for and tells us, who hears it and who must not, and what changed because of it.

-- In which people's hands it lies follows from `line`, which the database sets: whoever asks or types chooses no reader.
create table young_ask (
  id uuid primary key,
  child_id uuid not null references child,
  kind text not null check (kind in ('advocate', 'trusted-adult', 'social-worker', 'complaint', 'appeal')),
  -- What a complaint or an appeal is about.
  about text check (about in ('home', 'council', 'police', 'court', 'school', 'other')),
  stage integer not null default 1 check (stage between 1 and 3),
  -- The one whose answer was not good enough.
  follows_id uuid,
  words text not null check (length(words) between 1 and 5000),
  wish text not null default '' check (length(wish) <= 2000),
  -- How they want to be answered.
  reach text not null check (reach in ('here', 'talk', 'with-someone')),
  -- Who must not read it, and what it is about so that they cannot.
  kept_from text[] not null default '{}' check (kept_from <@ array['social-worker', 'home']),
  line text not null default '' check (line in ('adviser', 'near', 'outside')),
  due_at timestamptz not null,
  clock_basis text not null check (length(clock_basis) between 1 and 200),
  -- The young person, or whoever typed it with them.
  asked_by uuid not null references person_account,
  asked_at timestamptz not null,
  unique (id, child_id),
  foreign key (follows_id, child_id) references young_ask (id, child_id),
  check ((kind in ('complaint', 'appeal')) = (about is not null)),
  check (stage = 1 or kind = 'complaint'),
  check (due_at >= asked_at)
);
create index young_ask_child on young_ask (child_id, asked_at);
create unique index young_ask_follows on young_ask (follows_id) where follows_id is not null;

-- The people it is kept from, as they were when it was asked. Read by the functions below, and by nobody.
create table young_ask_kept (
  ask_id uuid not null references young_ask,
  person_id uuid not null references person_account,
  primary key (ask_id, person_id)
);

create table young_ask_event (
  id uuid primary key,
  sequence bigint generated always as identity,
  ask_id uuid not null,
  child_id uuid not null references child,
  event text not null check (event in ('arranged', 'answered', 'extended', 'helped', 'not-helped', 'withdrawn')),
  words text not null default '' check (length(words) <= 5000),
  -- Arranged: who comes, and when.
  who text not null default '' check (length(who) <= 200),
  comes_at timestamptz,
  -- Extended: until when.
  due_at timestamptz,
  person_id uuid not null references person_account,
  happened_at timestamptz not null,
  foreign key (ask_id, child_id) references young_ask (id, child_id),
  check (event not in ('arranged', 'answered', 'extended') or words <> ''),
  check ((event = 'arranged') = (who <> '' and comes_at is not null)),
  check ((event = 'extended') = (due_at is not null))
);
create index young_ask_event_ask on young_ask_event (ask_id, sequence);

-- How it was, after the police or a court. Nobody but the young person reads it unless they say so.
create table how_it_was (
  id uuid primary key,
  child_id uuid not null references child,
  after text not null check (after in ('police', 'court')),
  face integer not null check (face between 1 and 5),
  fair text check (fair in ('yes', 'no', 'not-sure')),
  heard text check (heard in ('yes', 'no', 'not-sure')),
  words text not null default '' check (length(words) <= 5000),
  -- 'worker': their social worker or personal adviser reads it; 'counts': it is counted, and that is all.
  shown_to text not null check (shown_to in ('worker', 'counts')),
  said_by uuid not null references person_account,
  said_at timestamptz not null
);
create index how_it_was_child on how_it_was (child_id, said_at);

-- You said, we did: by authority. A correction is a new one that names the one it replaces.
create table said_and_done (
  id uuid primary key,
  authority_id uuid not null references organisation,
  said text not null check (length(said) between 1 and 1000),
  did text not null check (length(did) between 1 and 2000),
  changed_on date not null,
  replaces_id uuid,
  written_by uuid not null references person_account,
  written_at timestamptz not null,
  unique (id, authority_id),
  foreign key (replaces_id, authority_id) references said_and_done (id, authority_id)
);
create index said_and_done_authority on said_and_done (authority_id, changed_on);
create unique index said_and_done_replaced on said_and_done (replaces_id) where replaces_id is not null;

-- The standing structure in which young people shape the work: the group, and each time it met.
create table participation_entry (
  id uuid primary key,
  authority_id uuid not null references organisation,
  kind text not null check (kind in ('group', 'meeting')),
  name text not null check (length(name) between 1 and 200),
  shapes text[] not null check (shapes <@ array['tools', 'training', 'complaints', 'behaviour-policy', 'other']
    and cardinality(shapes) > 0),
  words text not null check (length(words) between 1 and 5000),
  on_day date not null,
  written_by uuid not null references person_account,
  written_at timestamptz not null
);
create index participation_authority on participation_entry (authority_id, on_day);

-- What the functions below ask of each other, and nobody asks from outside: it says who is around a child.
create schema asks_inside;
revoke all on schema asks_inside from public;

-- To whom each kind of ask goes, nearest first. 'adviser': who arranges things for the child. 'near': who is there now.
-- 'outside': nobody who works with the child day by day; a reviewing officer, then whoever is on duty for the authority.
create function asks_inside.ask_line(the_child uuid, the_line text)
returns table (person_id uuid, role text, rank integer) language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return query
    select i.person_id, i.role, case i.role
        when 'key-worker' then 1 when 'social-worker' then 5 when 'personal-adviser' then 6
        when 'supervising-social-worker' then 4 else 7 end
    from involvement i
    where i.child_id = the_child and i.from_day <= app.today() and (i.until_day is null or i.until_day >= app.today())
      and (case the_line
        when 'adviser' then i.role in ('social-worker', 'personal-adviser', 'independent-reviewing-officer')
        when 'near' then i.role in ('key-worker', 'supervising-social-worker', 'social-worker', 'personal-adviser')
        else i.role = 'independent-reviewing-officer' end)
    union all
    select m.person_id, m.role, case m.role when 'registered-manager' then 2 else 3 end
    from placement p join membership m on m.setting_id = p.setting_id
    where the_line = 'near' and p.child_id = the_child and m.role in ('registered-manager', 'supervising-social-worker')
      and p.from_day <= app.today() and (p.until_day is null or p.until_day >= app.today())
      and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today())
    union all
    select m.person_id, m.role, case m.role when 'independent-reviewing-officer' then 8 else 9 end
    from child c join membership m on m.organisation_id = c.responsible_authority_id and m.setting_id is null
    where the_line <> 'near' and c.id = the_child and m.role in ('independent-reviewing-officer', 'duty-officer')
      and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today());
end $$;

-- Who must not read what is kept from the social worker, or from the home: those who are it, and those who were.
create function asks_inside.ask_is_about(the_child uuid, the_kept text[])
returns setof uuid language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return query
    select i.person_id from involvement i where i.child_id = the_child
      and (('social-worker' = any (the_kept) and i.role in ('social-worker', 'personal-adviser'))
        or ('home' = any (the_kept) and i.role in ('key-worker', 'supervising-social-worker')))
    union
    select m.person_id from placement p join membership m on m.setting_id = p.setting_id
    where 'home' = any (the_kept) and p.child_id = the_child;
end $$;

-- The people who may hold an ask today, in their order; whoever it is kept from, or stands in for such a one, or holds
-- no key to a sealed record, is none of them. It is worked out each time: an ask never lies with somebody who has left.
create function asks_inside.ask_people(the_ask uuid)
returns table (person_id uuid, role text, place bigint) language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return query
    select distinct_people.person_id, distinct_people.role,
      row_number() over (order by distinct_people.rank, distinct_people.person_id)
    from (
      select distinct on (l.person_id) l.person_id, l.role, l.rank
      from young_ask a cross join lateral asks_inside.ask_line(a.child_id, a.line) l
      join person_account p on p.id = l.person_id and p.closed_at is null
      where a.id = the_ask
        and not exists (
          select 1 from young_ask_kept k where k.ask_id = a.id and (k.person_id = l.person_id or exists (
            select 1 from absence b where b.person_id = k.person_id and b.stand_in_id = l.person_id
              and b.from_at <= app.now() and b.until_at > app.now())))
        and not exists (
          select 1 from child_seal s where s.child_id = a.child_id and s.lifted_at is null
            and not exists (select 1 from child_seal_key k where k.seal_id = s.id and k.person_id = l.person_id))
      order by l.person_id, l.rank) distinct_people;
end $$;

create function app.ask_due(the_ask uuid) returns timestamptz language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return (select greatest(a.due_at, (select max(e.due_at) from young_ask_event e where e.ask_id = a.id))
    from young_ask a where a.id = the_ask);
end $$;
create function app.ask_is_open(the_ask uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return not exists (
    select 1 from young_ask_event e where e.ask_id = the_ask and e.event in ('answered', 'withdrawn'));
end $$;

-- Whether the visitor hears it: whoever holds it; everybody else in the line once it is late, with no round that has to
-- run first; whoever has answered. Never whom it is kept from, and nobody in their name.
create function app.hears_ask(the_ask uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
declare
  the_child uuid;
  is_late boolean;
begin
  if not app.is_staff() then return false; end if;
  select a.child_id into the_child from young_ask a where a.id = the_ask;
  if the_child is null or app.is_sealed_from_me(the_child) or exists (
    select 1 from young_ask_kept k where k.ask_id = the_ask and k.person_id in (select app.acts_for())) then
    return false;
  end if;
  is_late := app.ask_is_open(the_ask) and app.ask_due(the_ask) < app.now();
  return exists (
      select 1 from asks_inside.ask_people(the_ask) p where p.person_id in (select app.acts_for())
        and (p.place = 1 or is_late or exists (
          select 1 from young_ask_event e where e.ask_id = the_ask and e.person_id = p.person_id)))
    or (exists (select 1 from young_ask a where a.id = the_ask and a.kept_from = '{}')
      and app.has_open_step('young-persons-ask', the_ask));
end $$;

-- Who has it now, and who is next: for the young person, and for whoever hears it.
create function app.ask_hands(the_ask uuid) returns table (person_name text, role text, place bigint) language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  if not (app.hears_ask(the_ask) or exists (select 1 from young_ask a where a.id = the_ask and app.is_me(a.child_id))) then
    return;
  end if;
  return query select n.name, p.role, p.place from asks_inside.ask_people(the_ask) p
    join person_account n on n.id = p.person_id order by p.place;
end $$;
-- Who wrote what in it, for the same.
create function app.ask_authors(the_ask uuid) returns table (event_id uuid, person_name text) language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  if not (app.hears_ask(the_ask) or exists (select 1 from young_ask a where a.id = the_ask and app.is_me(a.child_id))) then
    return;
  end if;
  return query select e.id, n.name from young_ask_event e join person_account n on n.id = e.person_id where e.ask_id = the_ask;
end $$;
-- The name of whoever asks, for whoever hears it: an officer on duty may know the child in no other way.
create function app.ask_from(the_ask uuid) returns text language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  if not app.hears_ask(the_ask) then return null; end if;
  return (select coalesce(c.known_as, c.given_name) || ' ' || c.family_name from young_ask a join child c on c.id = a.child_id
    where a.id = the_ask);
end $$;
-- Where the young person lives today, for what they ask.
create function app.ask_setting(the_child uuid) returns uuid language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  if not (app.is_me(the_child) or app.works_with(the_child)) then return null; end if;
  return (select p.setting_id from placement p where p.child_id = the_child and p.from_day <= app.today()
    and (p.until_day is null or p.until_day >= app.today()) order by p.from_day desc limit 1);
end $$;

-- Whether the visitor may type this for the child: they work with them, and it is not to be kept from themselves.
create function app.may_type_ask(the_child uuid, the_kept text[]) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return app.is_staff() and app.works_with(the_child) and not exists (
    select 1 from asks_inside.ask_is_about(the_child, the_kept) k(id) where k.id in (select app.acts_for()));
end $$;

create function app.guard_ask() returns trigger language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  if new.follows_id is not null then
    new.kept_from := (select array(select distinct unnest(new.kept_from || a.kept_from) order by 1)
      from young_ask a where a.id = new.follows_id);
  end if;
  if new.kind = 'social-worker' and not 'social-worker' = any (new.kept_from) then
    new.kept_from := new.kept_from || 'social-worker'::text;
  end if;
  if new.kind = 'complaint' and new.about = 'home' and not 'home' = any (new.kept_from) then
    new.kept_from := new.kept_from || 'home'::text;
  end if;
  new.line := case
    when 'social-worker' = any (new.kept_from) or new.about = 'council' then 'outside'
    when new.kind = 'trusted-adult' and not 'home' = any (new.kept_from) then 'near'
    else 'adviser' end;
  -- Nobody types for a child what is to be kept from themselves.
  if app.is_staff() and not app.may_type_ask(new.child_id, new.kept_from) then
    raise exception 'this is not for you to write' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger young_ask_guarded before insert on young_ask for each row execute function app.guard_ask();
create function app.keep_ask() returns trigger language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  insert into young_ask_kept (ask_id, person_id)
  select new.id, k.id from asks_inside.ask_is_about(new.child_id, new.kept_from) k(id)
  union select new.id, k.person_id from young_ask_kept k where k.ask_id = new.follows_id;
  return null;
end $$;
create trigger young_ask_keeps after insert on young_ask for each row execute function app.keep_ask();

-- Who speaks for an authority to its young people.
create function app.speaks_for(the_authority uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (
    select 1 from membership m where m.organisation_id = the_authority and m.setting_id is null
      and m.person_id in (select app.acts_for())
      and m.role in ('commissioner', 'independent-reviewing-officer', 'duty-officer')
      and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today()));
end $$;
create function app.my_authority() returns uuid language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return (select c.responsible_authority_id from child c where c.id = app.me_child());
end $$;
-- Whether words meant for everybody hold the name of a child of the authority: any first or family name with a capital.
create function app.names_a_child(the_authority uuid, the_words text) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  if not app.speaks_for(the_authority) then return true; end if;
  return exists (
    select 1 from child c cross join lateral unnest(array[c.given_name, c.known_as, c.family_name]) n(name)
    where c.responsible_authority_id = the_authority and length(n.name) > 1
      and n.name = any (regexp_split_to_array(the_words, '[^[:alpha:]''’-]+')));
end $$;
-- How it was for the young people of an authority in the last year: never fewer than ten of them, and rounded to fives,
-- so that nobody is found by taking one number from another.
create function app.how_it_was_counts(the_authority uuid, the_day date)
returns table (after text, told integer, good integer) language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  if not app.speaks_for(the_authority) then return; end if;
  return query
    select h.after, (round(count(*) / 5.0) * 5)::integer, (round(count(*) filter (where h.face >= 4) / 5.0) * 5)::integer
    from how_it_was h join child c on c.id = h.child_id
    where c.responsible_authority_id = the_authority
      and h.said_at >= (the_day - 365)::timestamptz and h.said_at < (the_day + 1)::timestamptz
    group by h.after having count(distinct h.child_id) >= 10 order by h.after;
end $$;

-- What is going on for the young person who asks, as far as it says which rights matter now. Nothing else comes out.
create function app.my_moments()
returns table (age integer, days_to_birthday integer, police boolean, missing boolean, back boolean, moving boolean, written boolean)
language plpgsql stable security definer set search_path = public, app, pg_temp as $$
declare
  me uuid := app.me_child();
  born date;
  birthday date;
begin
  select c.date_of_birth into born from child c where c.id = me;
  if born is null then return; end if;
  age := extract(year from age(app.today(), born));
  birthday := (born + make_interval(years => age + 1))::date;
  days_to_birthday := birthday - app.today();
  police := exists (
    select 1 from incident i where i.child_id = me and i.occurred_at > app.now() - interval '28 days' and i.occurred_at <= app.now()
      and (i.police_contact is not null and i.police_contact <> 'null'::jsonb
        or (select d.chosen_route from decision d where d.incident_id = i.id order by d.sequence desc limit 1)
          in ('report-non-urgent', 'call-999')));
  missing := exists (
    select 1 from missing_episode e where e.child_id = me
      and not exists (select 1 from missing_found f where f.episode_id = e.id));
  back := exists (
    select 1 from missing_found f where f.child_id = me and f.found_at > app.now() - interval '14 days' and f.found_at <= app.now());
  -- A move ahead shows only once the child has been told of it by a person: nobody learns it from a list of rights.
  moving := exists (
      select 1 from placement p where p.child_id = me and p.from_day > app.today() - 28 and p.from_day <= app.today())
    or exists (
      select 1 from placement_move m join move_task t on t.move_id = m.id and t.kind = 'notice' and t.code = 'child' and t.state in ('sent', 'done')
      where m.child_id = me and m.from_day > app.today() - 28
        and not exists (select 1 from move_event w where w.move_id = m.id and w.event = 'withdrawn'));
  written := exists (
    select 1 from incident i where i.child_id = me and i.signed_at > app.now() - interval '14 days' and i.signed_at <= app.now());
  return next;
end $$;

alter table young_ask enable row level security;
alter table young_ask_kept enable row level security;
alter table young_ask_event enable row level security;
alter table how_it_was enable row level security;
alter table said_and_done enable row level security;
alter table participation_entry enable row level security;

create policy ask_seen on young_ask for select to hearth_app using (app.is_me(child_id) or app.hears_ask(id));
create policy ask_made on young_ask for insert to hearth_app with check (
  asked_by = app.person_id() and asked_at <= app.now()
  and (app.is_me(child_id) or (app.is_staff() and app.works_with(child_id))));
create policy ask_event_seen on young_ask_event for select to hearth_app using (
  app.is_me(child_id) or app.hears_ask(ask_id));
create policy ask_event_made on young_ask_event for insert to hearth_app with check (
  person_id = app.person_id() and happened_at <= app.now()
  and case when event in ('helped', 'not-helped', 'withdrawn') then app.is_me(child_id) else app.hears_ask(ask_id) end);
create policy how_it_was_seen on how_it_was for select to hearth_app using (
  app.is_me(child_id) or (shown_to = 'worker' and not app.is_sealed_from_me(child_id) and exists (
    select 1 from app.relations_to(child_id) r where r in ('social-worker', 'personal-adviser'))));
create policy how_it_was_told on how_it_was for insert to hearth_app with check (
  said_by = app.person_id() and said_at <= app.now() and app.is_me(child_id));
create policy said_and_done_seen on said_and_done for select to hearth_app using (
  app.is_staff() or authority_id = app.my_authority());
create policy said_and_done_written on said_and_done for insert to hearth_app with check (
  written_by = app.person_id() and app.speaks_for(authority_id));
create policy participation_seen on participation_entry for select to hearth_app using (
  app.is_staff() or authority_id = app.my_authority());
create policy participation_written on participation_entry for insert to hearth_app with check (
  written_by = app.person_id() and app.speaks_for(authority_id));
-- What a young person writes of themselves is theirs, and stands among what is known of them as their own words.
create policy profile_mine_read on profile_entry for select to hearth_app using (app.is_me(child_id));
create policy profile_mine_added on profile_entry for insert to hearth_app with check (
  app.is_me(child_id) and said_by_child and written_by = app.person_id());

grant select, insert on young_ask, young_ask_event, how_it_was, said_and_done, participation_entry to hearth_app;
grant execute on all functions in schema app to hearth_app;

create trigger young_ask_append_only before update or delete on young_ask for each row execute function app.refuse_change();
create trigger young_ask_kept_append_only before update or delete on young_ask_kept for each row execute function app.refuse_change();
create trigger young_ask_event_append_only before update or delete on young_ask_event for each row execute function app.refuse_change();
create trigger how_it_was_append_only before update or delete on how_it_was for each row execute function app.refuse_change();
create trigger said_and_done_append_only before update or delete on said_and_done for each row execute function app.refuse_change();
create trigger participation_append_only before update or delete on participation_entry for each row execute function app.refuse_change();

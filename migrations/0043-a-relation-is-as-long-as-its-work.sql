-- What an attack found: rights that outlived the work they came with, and controls that one person held alone.

-- A job carries a relation to a child: the same list by which it is given.
create function inside.carries(m membership, the_child uuid, the_role text) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return case the_role
    when 'independent-reviewing-officer' then m.role = the_role and m.setting_id is null
      and m.organisation_id = (select c.responsible_authority_id from child c where c.id = the_child)
    when 'advocate' then m.role = the_role and m.setting_id is null
    when 'key-worker' then m.setting_id in (select p.setting_id from placement p where p.child_id = the_child
      and p.from_day <= app.today() and (p.until_day is null or p.until_day >= app.today()))
    when 'social-worker' then m.role in ('social-worker', 'team-manager')
    when 'personal-adviser' then m.role in ('personal-adviser', 'social-worker', 'team-manager')
    else m.role = the_role end;
end $$;
-- What somebody is to children by this job and by no other that goes on.
create function inside.carried_only_by(the_membership uuid) returns setof involvement language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return query
    select i.* from membership m join involvement i on i.person_id = m.person_id
    where m.id = the_membership and i.from_day <= app.today() and (i.until_day is null or i.until_day > app.today())
      and inside.carries(m, i.child_id, i.role)
      and not exists (
        select 1 from membership o where o.person_id = m.person_id and o.id <> m.id
          and o.from_day <= app.today() and (o.until_day is null or o.until_day > app.today())
          and inside.carries(o, i.child_id, i.role));
end $$;
-- A relation to a child ends with the job that carries it, whatever other job there is.
create function inside.end_what_it_carried() returns trigger language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  if app.is_destroying() or new.until_day is null or new.until_day is not distinct from old.until_day then return new; end if;
  update involvement i set until_day = greatest(i.from_day, new.until_day)
  where i.id in (select c.id from inside.carried_only_by(new.id) c) and (i.until_day is null or i.until_day > new.until_day);
  return new;
end $$;
create trigger membership_ends_what_it_carried after update of until_day on membership for each row execute function inside.end_what_it_carried();
create or replace function app.clocks_of_member(the_membership uuid) returns table (kind text, id uuid, words text, due_at timestamptz)
language plpgsql stable security definer set search_path = public, app, pg_temp as $$
declare
  m membership;
begin
  select * into m from membership where membership.id = the_membership;
  if m.id is null or not app.runs_membership(m.organisation_id, m.setting_id) then return; end if;
  if inside.works_elsewhere(m.person_id, m.id) then
    if m.setting_id is not null then
      return query select * from inside.owned(m.person_id, null, m.setting_id);
    end if;
    return query
      select o.* from inside.carried_only_by(m.id) i cross join lateral inside.owned(m.person_id, i.child_id, null) o
      union
      select 'child', i.id, 'Works with a child as ' || replace(i.role, '-', ' '), null::timestamptz from inside.carried_only_by(m.id) i;
    return;
  end if;
  return query
    select * from inside.owned(m.person_id, null, null)
    union all
    select 'child', i.id, 'Works with a child as ' || replace(i.role, '-', ' '), null::timestamptz from involvement i
    where i.person_id = m.person_id and i.from_day <= app.today() and (i.until_day is null or i.until_day > app.today());
end $$;
do $$
begin
  execute replace(pg_get_functiondef('app.end_membership(uuid, date, uuid)'::regprocedure),
    'perform inside.take_over(m.person_id, the_taker, null, m.setting_id);',
    'insert into involvement (id, child_id, person_id, role, from_day)
      select distinct on (i.child_id, i.role) gen_random_uuid(), i.child_id, the_taker, i.role, app.today() from inside.carried_only_by(m.id) i
      where app.carries_post(i.child_id, i.role, the_taker) and not exists (select 1 from involvement h where h.child_id = i.child_id
        and h.person_id = the_taker and h.role = i.role and h.from_day <= app.today() and (h.until_day is null or h.until_day > app.today()));
      perform inside.take_over(m.person_id, the_taker, i.child_id, null) from inside.carried_only_by(m.id) i;
      if m.setting_id is not null then perform inside.take_over(m.person_id, the_taker, null, m.setting_id); end if;');
end $$;

-- Nobody names themselves as the one who takes over from whom they end.
do $$
begin
  execute replace(pg_get_functiondef('app.could_take_over(uuid)'::regprocedure),
    'and other.person_id <> m.person_id', 'and other.person_id not in (m.person_id, app.person_id())');
end $$;

-- Whoever's account is closed has no work here: what they agreed to does not hold, and nobody stands in for them.
create or replace function app.has_work(the_person uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (select 1 from person_account p where p.id = the_person and p.closed_at is null) and (
    exists (
      select 1 from membership m where m.person_id = the_person
        and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today()))
    or exists (
      select 1 from involvement i where i.person_id = the_person
        and i.from_day <= app.today() and (i.until_day is null or i.until_day >= app.today())));
end $$;
-- And who agreed as the child's own line is it still.
do $$
begin
  execute replace(pg_get_functiondef('inside.is_agreed(uuid)'::regprocedure), 'g.standing = ''line'' or',
    'g.standing = ''line'' and exists (select 1 from involvement l where l.child_id = a.child_id and l.person_id = g.person_id
        and l.role in (''independent-reviewing-officer'', ''advocate'')
        and l.from_day <= app.today() and (l.until_day is null or l.until_day >= app.today())) or');
end $$;

-- An advocate serves a child from outside the child's care, where they were asked, and ends only a colleague.
create function inside.of_advocacy(the_organisation uuid, the_child uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (select 1 from organisation o where o.id = the_organisation and (o.kind in ('advocacy', 'voluntary')
    or o.id = (select c.responsible_authority_id from child c where c.id = the_child)));
end $$;
do $$
begin
  execute replace(pg_get_functiondef('app.serves_in_post(uuid, text, uuid)'::regprocedure), '(the_role = ''advocate''
',
    '((the_role = ''advocate'' and inside.of_advocacy(m.organisation_id, the_child))
');
  execute replace(pg_get_functiondef('app.begin_involvement(uuid, uuid, uuid, text, date)'::regprocedure),
    'if not app.carries_post(the_child, the_role, the_person) then return ''refused''; end if;',
    'if not app.carries_post(the_child, the_role, the_person) then return ''refused''; end if;
  if the_role = ''advocate'' and not exists (
      select 1 from post_ask a where a.child_id = the_child and a.role = the_role and a.answered_at is null)
    and not exists (
      select 1 from involvement v where v.child_id = the_child and v.person_id = app.person_id() and v.role = the_role
        and v.from_day <= app.today() and (v.until_day is null or v.until_day >= app.today())) then
    return ''refused'';
  end if;');
  execute replace(pg_get_functiondef('app.end_involvement(uuid, date, uuid, uuid)'::regprocedure),
    'if the_taker is null and exists (select 1 from app.clocks_with_child(the_id))',
    'if i.role = ''advocate'' and i.person_id <> app.person_id() and not exists (
      select 1 from membership mine join membership theirs on theirs.organisation_id = mine.organisation_id and theirs.role = mine.role
      where mine.person_id = app.person_id() and theirs.person_id = i.person_id and mine.role = ''advocate''
        and mine.from_day <= app.today() and (mine.until_day is null or mine.until_day >= app.today())) then
    return ''refused'';
  end if;
  if the_taker is null and exists (select 1 from app.clocks_with_child(the_id))');
end $$;

-- A seal is never in the hand of one alone. Who goes in with a key: those to whom one was given; the reviewing officer and the
-- advocate of the child; where there is neither, the reviewing officers of the authority; and where nobody who still works
-- here has one, those who answer for information at the authority.
create function inside.has_key(the_seal uuid, the_person uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
declare
  s child_seal;
begin
  if exists (select 1 from child_seal_key k where k.seal_id = the_seal and k.person_id = the_person) then return true; end if;
  select * into s from child_seal where id = the_seal;
  if exists (select 1 from involvement i where i.child_id = s.child_id and i.person_id = the_person
      and i.role in ('independent-reviewing-officer', 'advocate')
      and i.from_day <= app.today() and (i.until_day is null or i.until_day >= app.today())) then
    return not inside.is_kept_from(s.child_id, the_person);
  end if;
  if not exists (select 1 from membership m join child c on c.id = s.child_id and c.responsible_authority_id = m.organisation_id
      where m.person_id = the_person and m.setting_id is null and m.role in ('independent-reviewing-officer', 'information-governance')
        and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today())) then
    return false;
  end if;
  if exists (select 1 from involvement i where i.child_id = s.child_id and i.role in ('independent-reviewing-officer', 'advocate')
      and i.from_day <= app.today() and (i.until_day is null or i.until_day >= app.today())) then
    return false;
  end if;
  if exists (select 1 from membership m join child c on c.id = s.child_id and c.responsible_authority_id = m.organisation_id
      where m.setting_id is null and m.role = 'independent-reviewing-officer'
        and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today())) then
    return exists (select 1 from membership m join child c on c.id = s.child_id and c.responsible_authority_id = m.organisation_id
      where m.person_id = the_person and m.setting_id is null and m.role = 'independent-reviewing-officer'
        and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today()));
  end if;
  return not exists (select 1 from child_seal_key k where k.seal_id = the_seal and app.has_work(k.person_id));
end $$;
create or replace function app.is_sealed_from_me(the_child uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (
    select 1 from child_seal s where s.child_id = the_child and s.lifted_at is null and not inside.has_key(s.id, app.person_id()));
end $$;
do $$
declare
  f record;
  d text;
begin
  for f in
    select p.oid::regprocedure as called, pg_get_functiondef(p.oid) as def from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where n.nspname in ('app', 'inside', 'asks_inside') and p.prosrc like '%child_seal_key k where%' and p.proname not in ('has_key', 'seal_child')
  loop
    d := regexp_replace(f.def, 'not exists \(select 1 from child_seal_key k where k\.seal_id = (\w+)\.id and k\.person_id = ([\w.]+(?:\(\))?)\)',
      'not inside.has_key(\1.id, \2)', 'g');
    if d = f.def then raise exception 'not brought in line: %', f.called; end if;
    execute d;
  end loop;
end $$;

-- Sealing is for whoever is something to the child in their own name, and the child's line is told of it and of its end.
do $$
begin
  execute replace(pg_get_functiondef('app.seal_child(uuid, uuid, text, uuid[])'::regprocedure),
    'if not app.adds(the_child, ''seal'') or exists (',
    'if not app.adds(the_child, ''seal'') or not exists (
      select 1 from sharing_rule r where r.kind = ''seal'' and r.may_add and r.relation in (
        select i.role from involvement i where i.child_id = the_child and i.person_id = app.person_id()
          and i.from_day <= app.today() and (i.until_day is null or i.until_day >= app.today())
        union select m.role from placement p join membership m on m.setting_id = p.setting_id
          where p.child_id = the_child and m.person_id = app.person_id()
            and p.from_day <= app.today() and (p.until_day is null or p.until_day >= app.today())
            and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today())))
    or exists (');
end $$;
create function inside.tell_of_seal() returns trigger language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  if app.is_destroying() or (tg_op = 'UPDATE' and (new.lifted_at is null or old.lifted_at is not null)) then return new; end if;
  insert into notice (id, child_id, about, about_id, fact_kind, kind, words, to_role, to_person_id, made_at)
  select gen_random_uuid(), new.child_id, 'child', new.child_id, 'seal', 'told',
    case when tg_op = 'INSERT' then 'A record was sealed. You still go in.' else 'The seal of a record was lifted.' end,
    l.role, l.person_id, app.now()
  from (select distinct on (i.person_id) i.person_id, i.role from involvement i
    where i.child_id = new.child_id and i.role in ('independent-reviewing-officer', 'advocate') and i.person_id is distinct from app.person_id()
      and i.from_day <= app.today() and (i.until_day is null or i.until_day >= app.today())) l;
  return new;
end $$;
create trigger seal_is_told after insert or update on child_seal for each row execute function inside.tell_of_seal();

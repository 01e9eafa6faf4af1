-- Destruction: of a record whose time is over, by two people of the authority whose it is.

-- Until when a record is kept is never earlier than the law says, whoever looked at it and whatever day they gave.
create function inside.ends_by_death(the_child uuid) returns date language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return (select inside.years_on(max(e.to_day), 15) from public.care_episode e join public.child c on c.id = e.child_id
    where e.child_id = the_child and e.reason_ceased = 'E2'
      -- Somebody who was in care afterwards had not died.
      and not exists (select 1 from public.care_episode l where l.child_id = the_child and l.from_day > e.to_day) having max(e.to_day) < inside.years_on(min(c.date_of_birth), 18));
end $$;
create or replace function inside.record_due(the_child uuid) returns date language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return (select greatest(coalesce(inside.ends_by_death(c.id), inside.years_on(c.date_of_birth, 75)),
      (select v.look_again_on from public.record_review v where v.child_id = c.id order by v.reviewed_at desc limit 1))
    from public.child c where c.id = the_child);
end $$;
drop function app.records_due(date, integer);
-- One that may go and that nobody has asked the end of stays in the list.
create function app.records_due(the_until date, most integer) returns table (
  child_id uuid, given_name text, family_name text, known_as text, date_of_birth date, due_on date, is_asked boolean)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return query
    select c.id, c.given_name, c.family_name, c.known_as, c.date_of_birth, inside.record_due(c.id),
      exists (select 1 from public.destruction_ask a where a.child_id = c.id and a.answered_at is null)
    from public.child c
    where c.responsible_authority_id in (select app.serves_as('information-governance')) and not app.is_sealed_from_me(c.id)
      and inside.record_due(c.id) <= the_until
    order by 6, 1 limit most;
end $$;

-- Every entry that is one child.
create function inside.same_child(the_child uuid) returns uuid[] language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  return array(
    with recursive same(id) as (
      select the_child
      union
      select case when m.kept_id = same.id then m.merged_id else m.kept_id end
      from same join public.child_merge m on same.id in (m.kept_id, m.merged_id) and m.undone_at is null)
    select id from same order by id);
end $$;

-- Why a record may not go yet, in codes; nothing where it may.
create function inside.what_stops(the_children uuid[]) returns text[] language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  return array_remove(array[
    case when (select max(inside.record_due(c)) from unnest(the_children) c) > app.today() then 'not-due' end,
    -- Also by the clock of the server, which no request sets.
    case when (select max(inside.record_due(c)) from unnest(the_children) c) > (clock_timestamp() at time zone 'Europe/London')::date
      then 'not-due' end,
    case when exists (select 1 from public.young_person y join public.session s on s.person_id = y.person_id
      where y.child_id = any (the_children) and s.revoked_at is null and s.expires_at > app.now()) then 'case' end,
    case when (select count(distinct c.responsible_authority_id) from public.child c where c.id = any (the_children)) > 1
      or exists (select 1 from public.child_seal s where s.child_id = any (the_children) and s.lifted_at is null) then 'elsewhere' end,
    case when exists (select 1 from public.legal_hold h where h.child_id = any (the_children) and h.lifted_at is null) then 'hold' end,
    case when exists (select 1 from public.step s where s.child_id = any (the_children) and s.state in ('proposed', 'accepted'))
      or exists (select 1 from public.move_task k where k.child_id = any (the_children) and k.state = 'due') then 'step' end,
    case when exists (select 1 from public.missing_episode e where e.child_id = any (the_children)
      and not exists (select 1 from public.missing_found f where f.episode_id = e.id)) then 'missing' end,
    case when exists (select 1 from public.challenge h where h.child_id = any (the_children) and coalesce((
      select e.event from public.challenge_event e where e.challenge_id = h.id order by e.round desc, e.happened_at desc, e.id limit 1),
      'acknowledged') in ('acknowledged', 'still-not-right')) then 'challenge' end,
    case when exists (select 1 from public.young_ask a where a.child_id = any (the_children) and app.ask_is_open(a.id))
      or exists (select 1 from public.post_ask a where a.child_id = any (the_children) and a.answered_at is null)
      or exists (select 1 from public.text_release r where r.child_id = any (the_children) and r.state = 'asked') then 'ask' end,
    case when exists (select 1 from public.access_request r where r.child_id = any (the_children)
      and r.state in ('received', 'open', 'ready')) then 'access' end,
    case when exists (select 1 from public.agency_referral r where r.child_id = any (the_children)
      and r.state in ('waiting', 'accepted') and r.closes_at > app.now()) then 'referral' end,
    case when exists (select 1 from public.break_glass b where b.child_id = any (the_children) and b.reviewed_at is null) then 'glass' end,
    case when exists (select 1 from public.care_episode e where e.child_id = any (the_children) and e.to_day is null)
      or exists (select 1 from public.placement p where p.child_id = any (the_children)
        and (p.until_day is null or p.until_day >= app.today()))
      or exists (select 1 from public.involvement i where i.child_id = any (the_children)
        and (i.until_day is null or i.until_day >= app.today())) then 'case' end], null);
end $$;

-- The tables whose rows go with a child, those first on which no other of them hangs, and which rows of each go: $1 are
-- the ids of everything that goes, $2 the numbers of the child in yearly returns.
create function inside.mentions(the_text text, the_ids uuid[]) returns boolean language plpgsql immutable set search_path = pg_catalog, pg_temp as $$
begin
  return exists (select 1 from regexp_matches(lower(the_text), '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}', 'g') m
    where m[1]::uuid = any (the_ids));
end $$;
create function inside.going() returns table (place integer, name text, what text, goes_where text, has_id boolean, shared text)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  every record;
  waiting text[];
  ready text[];
  t record;
begin
  select array_agg(e.name order by e.name) filter (where e.ends is null) as bare,
    array_agg(e.name order by e.name) filter (where e.through is not null) as through into every from inside.table_ends() e;
  if every.bare is not null then
    raise exception 'no end is declared for %', every.bare using errcode = 'HR003';
  end if;
  waiting := every.through;
  place := 0;
  while cardinality(waiting) > 0 loop
    ready := array(select w from unnest(waiting) w where not exists (
      select 1 from pg_constraint f join pg_class c on c.oid = f.conrelid
      where f.contype = 'f' and f.confrelid = format('public.%I', w)::regclass and f.conrelid <> f.confrelid
        and c.relname::text = any (waiting)));
    if cardinality(ready) = 0 then
      raise exception 'tables refer to each other: %', waiting using errcode = 'HR003';
    end if;
    for t in
      select e.name, e.what, string_agg(case
          when e.name like 'return\_%' and h.col in ('child', 'number') then format('t.import_id || '' '' || t.%I = any ($2)', h.col)
          when a.atttypid = 'uuid[]'::regtype then format('(t.%1$I <@ $1 and cardinality(t.%1$I) > 0)', h.col)
          when a.atttypid in ('text'::regtype, 'jsonb'::regtype) then format('inside.mentions(t.%I::text, $1)', h.col)
          else format('%s = any ($1)', h.col) end, ' or ') as goes_where,
        max(h.col) filter (where a.atttypid = 'uuid[]'::regtype) as shared,
        exists (select 1 from pg_attribute i where i.attrelid = format('public.%I', e.name)::regclass and i.attname = 'id'
          and i.atttypid = 'uuid'::regtype) as has_id
      from inside.table_ends() e cross join lateral unnest(e.through) h(col)
      left join pg_attribute a on a.attrelid = format('public.%I', e.name)::regclass and a.attname = h.col
      where e.name = any (ready) group by e.name, e.what order by e.name
    loop
      place := place + 1;
      name := t.name; what := t.what; goes_where := t.goes_where; has_id := t.has_id; shared := t.shared;
      return next;
    end loop;
    waiting := array(select w from unnest(waiting) w where w <> all (ready));
  end loop;
end $$;

-- The ids of everything that hangs on these children.
create function inside.what_hangs_on(the_children uuid[]) returns uuid[] language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  ids uuid[] := the_children || array(
    select y.person_id from public.young_person y where y.child_id = any (the_children)
    union select y.act_id from public.young_person y where y.child_id = any (the_children) and y.act_id is not null);
  found_ids uuid[];
  t record;
begin
  for t in select * from inside.going() g where g.has_id order by g.place desc loop
    execute format('select array_agg(t.id) from public.%I t where (%s) and t.id <> all ($1)', t.name, t.goes_where)
      into found_ids using ids, '{}'::text[];
    ids := ids || coalesce(found_ids, '{}');
  end loop;
  return ids || array(
    select s.photograph_id from public.seizure s where s.id = any (ids) and s.photograph_id is not null
    union select s.photograph_id from public.seizure_addition s where s.id = any (ids) and s.photograph_id is not null);
end $$;

-- Covers names in every text of a table, where this holds. Says in how many rows. What would grow too long for its
-- column is covered with less.
create function inside.cover(the_table text, the_condition text, the_names text, ids uuid[], places uuid[]) returns integer
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  texts text[] := array(
    select format('%I', a.attname) || case when a.atttypid = 'text'::regtype then '' else '::text' end from pg_attribute a
    where a.attrelid = format('public.%I', the_table)::regclass and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
      and a.atttypid in ('text'::regtype, 'json'::regtype, 'jsonb'::regtype));
  the_mark text;
  rows_changed integer;
begin
  if cardinality(texts) = 0 then return 0; end if;
  foreach the_mark in array array['another child, whose record was destroyed', '–'] loop
    begin
      execute format('update public.%I t set %s where (%s) and concat_ws('' '', %s) ~ %L', the_table,
        (select string_agg(format('%s = regexp_replace(t.%s, %L, %L, ''g'')%s', split_part(c, '::', 1), c, the_names, the_mark,
          (select '::' || format_type(a.atttypid, null) from pg_attribute a where a.attrelid = format('public.%I', the_table)::regclass
            and format('%I', a.attname) = split_part(c, '::', 1))), ', ') from unnest(texts) c),
        the_condition, (select string_agg('t.' || c, ', ') from unnest(texts) c), the_names) using ids, '{}'::text[], places;
      get diagnostics rows_changed = row_count;
      return rows_changed;
    exception when check_violation then
      continue;
    end;
  end loop;
  raise exception 'a name could not be covered in %', the_table using errcode = 'HR003';
end $$;

-- A name by itself, where it is no everyday word as well: "will" and "hope" stand in small letters in what people write
-- here. Nothing else than a name may be covered, or the records of others would say what nobody wrote.
create function inside.own_name(the_name text, the_children uuid[]) returns text language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  small text := '\m' || regexp_replace(lower(btrim(the_name)), '([^[:alnum:][:space:]])', '\\\1', 'g') || '\M';
begin
  if length(btrim(the_name)) < 3 or lower(the_name) = the_name
    or exists (select 1 from public.daybook_entry d where not d.child_ids && the_children and d::text ~ small)
    or exists (select 1 from public.handover h where not h.child_ids && the_children and h::text ~ small)
    or exists (select 1 from public.incident i where i.child_id <> all (the_children) and i::text ~ small) then
    return null;
  end if;
  return the_name;
end $$;
revoke all on function inside.own_name(text, uuid[]) from public;

-- What these children leave in the records of others: a line that names several lets go of them; and with those who lived
-- where they lived, and in the homes' own books, their full name is covered. Not where somebody else there has the same.
create function inside.take_out_of_others(the_children uuid[]) returns integer language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  full_name text;
  any_name text;
  around uuid[];
  homes uuid[];
  theirs uuid[];
  covered integer := 0;
  t record;
begin
  with n as (
    select array_remove(array[case when c.name_known then c.given_name end, c.known_as], null) as firsts, c.family_name
    from public.child c where c.id = any (the_children)),
  named as (
    select f || ' ' || n.family_name as whole, inside.own_name(f, the_children) as single from n, unnest(n.firsts) f
    union select f || ' ' || n.family_name, inside.own_name(n.family_name, the_children) from n, unnest(n.firsts) f),
  -- As written, in capitals, and in small letters where that is no everyday word.
  spelt as (
    select v.whole, v.single from named n cross join lateral (values (n.whole, n.single), (upper(n.whole), upper(n.single)),
      (case when n.single is not null then lower(n.whole) end, lower(n.single))) v(whole, single) where v.whole is not null),
  safe as (
    select regexp_replace(regexp_replace(btrim(whole), '([^[:alnum:][:space:]])', '\\\1', 'g'), '\s+', '\s+', 'g') as whole,
      regexp_replace(regexp_replace(btrim(single), '([^[:alnum:][:space:]])', '\\\1', 'g'), '\s+', '\s+', 'g') as single from spelt)
  select '(?:^|\m|(?<=\s))(?:' || string_agg(distinct whole, '|') || ')(?!\w)',
    '(?:^|\m|(?<=\s))(?:' || string_agg(distinct concat_ws('|', whole, single), '|') || ')(?!\w)'
    into full_name, any_name from safe;
  if full_name is null then return 0; end if;
  around := array(
    select o.child_id from public.placement m join public.placement o on o.setting_id = m.setting_id
      and o.from_day <= coalesce(m.until_day, 'infinity') and coalesce(o.until_day, 'infinity') >= m.from_day
    where m.child_id = any (the_children)
    union select unnest(d.child_ids) from public.daybook_entry d where d.child_ids && the_children
    union select unnest(h.child_ids) from public.handover h where h.child_ids && the_children);
  around := array(select c.id from public.child c where c.id = any (around) and c.id <> all (the_children)
    and concat_ws(' ', c.given_name, c.family_name) !~* full_name and concat_ws(' ', c.known_as, c.family_name) !~* full_name);
  homes := array(select distinct p.setting_id from public.placement p where p.child_id = any (the_children)
    and not exists (select 1 from public.placement o join public.child c on c.id = o.child_id
      where o.setting_id = p.setting_id and c.id <> all (the_children)
        and (concat_ws(' ', c.given_name, c.family_name) ~* full_name or concat_ws(' ', c.known_as, c.family_name) ~* full_name)));
  theirs := inside.what_hangs_on(around);
  for t in
    select g.name, g.goes_where, g.shared, exists (select 1 from pg_attribute a
      where a.attrelid = format('public.%I', g.name)::regclass and a.attname = 'setting_id') as of_a_home
    from (select name, goes_where, shared from inside.going() union all
      select e.name, 'false', null from inside.table_ends() e where e.through is null and e.made_by <> 'never') g
  loop
    if t.shared is not null then
      covered := covered + inside.cover(t.name,
        format('t.%1$I && $1 and not (t.%1$I <@ $1)', t.shared), any_name, the_children, homes);
      execute format('update public.%1$I t set %2$I = array(select unnest(t.%2$I) except select unnest($1))
        where t.%2$I && $1 and not (t.%2$I <@ $1)', t.name, t.shared) using the_children;
    end if;
    if t.goes_where <> 'false' or t.of_a_home then
      covered := covered + inside.cover(t.name, t.goes_where || case when t.of_a_home then ' or t.setting_id = any ($3)' else '' end,
        full_name, theirs, homes);
    end if;
  end loop;
  return covered;
end $$;

-- Destroys, in this transaction. Only functions of this schema and the owner reach it.
create function inside.carry_out(the_children uuid[], out counts jsonb, out covered integer)
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  ids uuid[];
  numbers text[];
  t record;
  f record;
  gone integer;
begin
  insert into inside.destruction_under_way values (pg_current_xact_id());
  covered := inside.take_out_of_others(the_children);
  ids := inside.what_hangs_on(the_children);
  numbers := array(
    select i.id || ' ' || n.value from public.return_import i join public.child_number n on n.authority_id = i.authority_id
    where n.kind = 'ssda903' and n.child_id = any (the_children)
    union select r.import_id || ' ' || r.number from public.return_child r where r.child_id = any (the_children)
    union select r.import_id || ' ' || r.number from public.return_conflict r where r.child_id = any (the_children));
  counts := '[]';
  for t in select * from inside.going() order by place loop
    -- What stays lets go of what goes.
    for f in
      select k.conrelid::regclass as stays, a.attname from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
      where k.contype = 'f' and k.confrelid = format('public.%I', t.name)::regclass and k.conrelid <> k.confrelid
        and cardinality(k.conkey) = 1 and not a.attnotnull and a.atttypid = 'uuid'::regtype
    loop
      execute format('update %s set %I = null where %2$I = any ($1)', f.stays, f.attname) using ids;
    end loop;
    execute format('delete from public.%I t where %s', t.name, t.goes_where) using ids, numbers;
    get diagnostics gone = row_count;
    if gone > 0 then counts := counts || jsonb_build_object('what', t.what, 'rows', gone); end if;
  end loop;
  delete from inside.destruction_under_way where in_transaction = pg_current_xact_id();
end $$;
-- The certificate of it: what every way to destroy leaves.
create function inside.destroy(the_children uuid[], the_certificate public.destruction_certificate) returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  select r.counts, r.covered into the_certificate.counts, the_certificate.covered from inside.carry_out(the_children) r;
  insert into public.destruction_certificate select (the_certificate).* on conflict (id) do nothing;
end $$;

-- What stops the end of a record, for whoever may ask for it.
create function app.what_stops_destruction(the_child uuid) returns text[] language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not app.reviews_record(the_child) then return null; end if;
  return inside.what_stops(inside.same_child(the_child));
end $$;
-- Asks for it: `asked`, `stopped`, or `gone` where it is not theirs to ask.
create function app.ask_destruction(the_id uuid, the_child uuid, the_reason text) returns text
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not app.reviews_record(the_child) then return 'gone'; end if;
  if cardinality(inside.what_stops(inside.same_child(the_child))) > 0 then return 'stopped'; end if;
  insert into public.destruction_ask (id, child_id, reason, proposed_by, proposed_at)
  values (the_id, the_child, the_reason, app.person_id(), app.now())
  on conflict (child_id) where answered_at is null do nothing;
  return 'asked';
end $$;
-- Answers it. Both are of information governance of the child's authority on the day itself, by work of their own, and
-- neither stands in for the other. Refused by either of them; agreed by another, and it is done when this returns.
create function app.answer_destruction(the_ask uuid, agreed boolean, the_reason text, the_certificate uuid, kept_days integer) returns text
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  a public.destruction_ask;
  c public.destruction_certificate;
  the_children uuid[];
begin
  select * into a from public.destruction_ask where id = the_ask for update;
  if a.id is null or not app.reviews_record(a.child_id) then return 'gone'; end if;
  if a.answered_at is not null then return 'answered'; end if;
  if not agreed then
    update public.destruction_ask set answered_by = app.person_id(), answered_at = app.now(), refused_because = the_reason where id = a.id;
    return 'refused';
  end if;
  if a.proposed_by = app.person_id() then return 'same-person'; end if;
  if exists (select 1 from public.destruction_certificate d where d.id = the_certificate) then return 'gone'; end if;
  if exists (select 1 from public.absence b where b.from_at <= app.now() and b.until_at > app.now()
      and (b.person_id, b.stand_in_id) in ((a.proposed_by, app.person_id()), (app.person_id(), a.proposed_by))) then
    return 'stands-in';
  end if;
  -- Whoever writes about the child at this moment is waited for, and whoever comes after finds nobody.
  loop
    the_children := inside.same_child(a.child_id);
    perform 1 from public.child h where h.id = any (the_children) order by h.id for update;
    exit when the_children = inside.same_child(a.child_id);
  end loop;
  if not exists (select 1 from public.membership m join public.person_account p on p.id = m.person_id and p.closed_at is null
      join public.child h on h.id = a.child_id and h.responsible_authority_id = m.organisation_id
      where m.person_id = a.proposed_by and m.role = 'information-governance' and m.setting_id is null
        and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today())) then
    return 'proposer-left';
  end if;
  if cardinality(inside.what_stops(the_children)) > 0 then return 'stopped'; end if;
  select the_certificate, the_children, h.responsible_authority_id,
    case when inside.ends_by_death(h.id) is null then 'seventy-fifth-birthday' else 'fifteen-years-after-death' end,
    extract(year from h.date_of_birth)::integer, '[]', 0, a.proposed_by, a.proposed_at, app.person_id(), app.now(),
    (select b.made_at from public.backup_made b), app.today() + kept_days
    into c from public.child h where h.id = a.child_id;
  perform inside.destroy(the_children, c);
  return 'destroyed';
end $$;
-- After an older backup was brought back: destroys again what its certificate says, where it is there again and its time
-- is over. For whoever runs the service, from the list of certificates that was kept apart. Says whether it was there.
create function inside.destroy_again(the_certificate jsonb) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  c public.destruction_certificate := jsonb_populate_record(null::public.destruction_certificate, the_certificate);
  back uuid[] := array(select h.id from public.child h where h.id = any (c.entry_ids) order by h.id for update);
begin
  if exists (select 1 from unnest(back) h where inside.record_due(h) > app.today()
      or exists (select 1 from public.legal_hold l where l.child_id = h and l.lifted_at is null)) then
    raise exception 'the time of this record is not over, or it is still needed' using errcode = 'HR003';
  end if;
  perform inside.destroy(back, c) where cardinality(back) > 0;
  return cardinality(back) > 0;
end $$;

revoke all on function inside.ends_by_death(uuid), inside.same_child(uuid), inside.what_stops(uuid[]), inside.mentions(text, uuid[]),
  inside.going(), inside.what_hangs_on(uuid[]), inside.cover(text, text, text, uuid[], uuid[]), inside.take_out_of_others(uuid[]),
  inside.carry_out(uuid[]), inside.destroy(uuid[], public.destruction_certificate), inside.destroy_again(jsonb) from public;
revoke all on function app.records_due(date, integer), app.what_stops_destruction(uuid), app.ask_destruction(uuid, uuid, text),
  app.answer_destruction(uuid, boolean, text, uuid, integer) from public;
grant execute on function app.records_due(date, integer), app.what_stops_destruction(uuid), app.ask_destruction(uuid, uuid, text),
  app.answer_destruction(uuid, boolean, text, uuid, integer) to hearth_app;

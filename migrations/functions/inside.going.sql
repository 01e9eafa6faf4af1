create or replace function inside.going() returns table (place integer, name text, what text, goes_where text, has_id boolean, shared text)
language plpgsql stable security definer rows 20 set search_path = pg_catalog, pg_temp as $$
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
revoke all on function inside.going from public, hearth_app, hearth_service;

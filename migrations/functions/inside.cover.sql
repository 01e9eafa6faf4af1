-- Covers names in every text of a table, where this holds. Says in how many rows. What would grow too long for its
-- column is covered with less.
create or replace function inside.cover(the_table text, the_condition text, the_names text, ids uuid[], places uuid[]) returns integer
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
revoke all on function inside.cover from public, hearth_app, hearth_service;

-- What the comments say. A table whose comment has another shape has nothing here but its name.
create or replace function inside.table_ends() returns table (
  name text, what text, ends text, made_by text, through text[], words text)
language plpgsql stable security definer rows 20 set search_path = pg_catalog, pg_temp as $$
begin
  return query
    select c.relname::text, s.p[1], s.ends, s.made_by, string_to_array(nullif(split_part(s.p[3], ' through ', 2), ''), ' or '), s.p[4]
    from pg_class c left join lateral (
      select d.p, substr(d.p[2], 6) as ends, split_part(substr(d.p[3], 5), ' through ', 1) as made_by
      from (select string_to_array(obj_description(c.oid, 'pg_class'), ' | ') as p) d
      where right(d.p[1], 1) = '.' and left(d.p[2], 5) = 'end: ' and left(d.p[3], 4) = 'by: ' and cardinality(d.p) <= 4) s
      on s.ends in ('child', 'home', 'staff', 'sign-in', 'soon', 'reference', 'ledger')
        and s.made_by in ('round', 'retention', 'account', 'service', 'never')
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p');
end $$;
revoke all on function inside.table_ends from public, hearth_app, hearth_service;

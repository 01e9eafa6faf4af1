-- The tables whose rows go with a child, those first on which no other of them hangs, and which rows of each go: $1 are
-- the ids of everything that goes, $2 the numbers of the child in yearly returns.
create or replace function inside.mentions(the_text text, the_ids uuid[]) returns boolean language plpgsql immutable set search_path = pg_catalog, pg_temp as $$
begin
  return exists (select 1 from regexp_matches(lower(the_text), '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}', 'g') m
    where m[1]::uuid = any (the_ids));
end $$;
revoke all on function inside.mentions from public, hearth_app, hearth_service;

-- A name by itself, where it is no everyday word as well: "will" and "hope" stand in small letters in what people write
-- here. Nothing else than a name may be covered, or the records of others would say what nobody wrote.
create or replace function inside.own_name(the_name text, the_children uuid[]) returns text language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
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
revoke all on function inside.own_name from public, hearth_app, hearth_service;

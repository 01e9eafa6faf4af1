-- The rows of a list by its columns, each with what is wrong with it: columns, no-number, number, no-name, places, twice.
create or replace function inside.provider_list_rows(the_list uuid)
returns table (line integer, urn text, name text, provider text, kind text, places integer, status text, is_active boolean, address text,
  postcode text, local_authority text, fault text)
language plpgsql stable security definer rows 900 set search_path = public, app, pg_temp as $$
declare
  l provider_list;
  active text[];
begin
  select * into l from provider_list where id = the_list;
  active := array(select lower(btrim(w)) from unnest(string_to_array(l.active_words, ',')) w);
  return query
    with cut as (
      select n.line, cardinality(n.cells) as width,
        upper(regexp_replace(coalesce(n.cells[array_position(l.header, l.mapping ->> 'urn')], ''), '\s', '', 'g')) as urn,
        left(btrim(coalesce(n.cells[array_position(l.header, l.mapping ->> 'name')], '')), 300) as name,
        left(btrim(coalesce(n.cells[array_position(l.header, l.mapping ->> 'provider')], '')), 300) as provider,
        left(btrim(coalesce(n.cells[array_position(l.header, l.mapping ->> 'kind')], '')), 200) as kind,
        btrim(coalesce(n.cells[array_position(l.header, l.mapping ->> 'places')], '')) as places,
        left(btrim(coalesce(n.cells[array_position(l.header, l.mapping ->> 'status')], '')), 100) as status,
        left(btrim(coalesce(n.cells[array_position(l.header, l.mapping ->> 'address')], '')), 500) as address,
        left(btrim(coalesce(n.cells[array_position(l.header, l.mapping ->> 'postcode')], '')), 20) as postcode,
        left(btrim(coalesce(n.cells[array_position(l.header, l.mapping ->> 'localAuthority')], '')), 200) as area
      from provider_list_line n where n.list_id = the_list)
    select c.line, c.urn, c.name, c.provider, c.kind, case when c.places ~ '^\d{1,3}$' then c.places::integer end, c.status,
      coalesce(l.mapping ->> 'status', '') = '' or lower(c.status) = any (active), c.address, c.postcode, c.area,
      case when c.width <> cardinality(l.header) then 'columns'
        when c.urn = '' then 'no-number'
        when c.urn !~ '^[A-Z0-9]{2,12}$' then 'number'
        when c.name = '' then 'no-name'
        when c.places <> '' and c.places !~ '^\d{1,3}$' then 'places'
        when row_number() over (partition by c.urn order by c.line) > 1 then 'twice' end
    from cut c order by c.line;
end $$;
revoke all on function inside.provider_list_rows from public, hearth_app, hearth_service;

-- What these children leave in the records of others: a line that names several lets go of them; and with those who lived
-- where they lived, and in the homes' own books, their full name is covered. Not where somebody else there has the same.
create or replace function inside.take_out_of_others(the_children uuid[]) returns integer language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
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
revoke all on function inside.take_out_of_others from public, hearth_app, hearth_service;

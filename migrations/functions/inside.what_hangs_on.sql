-- The ids of everything that hangs on these children.
create or replace function inside.what_hangs_on(the_children uuid[]) returns uuid[] language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
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
revoke all on function inside.what_hangs_on from public, hearth_app, hearth_service;

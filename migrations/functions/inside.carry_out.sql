-- Destroys, in this transaction. Only functions of this schema and the owner reach it.
create or replace function inside.carry_out(the_children uuid[], out counts jsonb, out covered integer)
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
revoke all on function inside.carry_out from public, hearth_app, hearth_service;

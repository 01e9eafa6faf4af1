-- What somebody has done about the children of a return since it went into the register: a line each child and thing, so that
-- it is not taken back under their hands. For a child that the return brought anything counts; for one that was there before,
-- what changed what the return wrote.
create or replace function inside.worked_on_since(the_import uuid) returns table (number text, what text)
language plpgsql stable security definer rows 50 set search_path = public, app, pg_temp as $$
declare
  i return_import;
  t record;
begin
  select * into i from return_import where id = the_import;
  for t in
    select c.conrelid::regclass as of, c.conrelid::regclass::text as name, a.attname as col,
      split_part(coalesce(obj_description(c.conrelid, 'pg_class'), c.conrelid::regclass::text), '.', 1) as words
    from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
    where c.contype = 'f' and c.confrelid = 'public.child'::regclass
      and c.conrelid::regclass::text not in ('care_episode', 'child_number', 'address_entry', 'return_conflict')
    order by 2
  loop
    return query execute format(
      'select r.number, %L::text from return_child r where r.import_id = $1 and r.is_new
        and exists (select 1 from %s x where x.%I = r.child_id) limit 20',
      t.words, t.of, t.col) using the_import;
  end loop;
  return query
    select r.number, 'A name was given' from return_child r join child c on c.id = r.child_id
    where r.import_id = the_import and r.is_new and c.name_known
    union all
    select r.number, 'An episode of care was written' from return_child r
    where r.import_id = the_import and exists (
      select 1 from care_episode e where e.child_id = r.child_id and e.recorded_at > i.finished_at)
    union all
    select r.number, 'An address was written' from return_child r
    where r.import_id = the_import and r.is_new and exists (
      select 1 from address_entry e where e.child_id = r.child_id and e.written_at > i.finished_at)
    union all
    select r.number, 'A number was added' from return_child r
    where r.import_id = the_import and r.is_new and exists (
      select 1 from child_number n where n.child_id = r.child_id and n.kind not in ('ssda903', 'upn'))
    union all
    select r.number, 'The date of birth was changed' from return_child r join child c on c.id = r.child_id
    where r.import_id = the_import and c.date_of_birth <> coalesce(
      (select r.date_of_birth where r.is_new or exists (
        select 1 from return_conflict x where x.import_id = r.import_id and x.number = r.number and x.field = 'DOB' and x.decision = 'take')),
      (r.was ->> 'born')::date, c.date_of_birth)
    limit 200;
end $$;
revoke all on function inside.worked_on_since from public, hearth_app, hearth_service;

-- Takes a return out of the register again, whole, in this transaction: what it brought goes, what it changed is as it was.
-- What came: undone; not-now, where it is not the latest that is in the register, or keeps nothing of what was; worked-on.
create or replace function inside.undo_return(the_import uuid, the_person uuid, the_time timestamptz) returns text
language plpgsql security definer set search_path = public, app, pg_temp as $$
declare
  i return_import;
  fresh uuid[];
  those uuid[];
begin
  select * into i from return_import where id = the_import for update;
  if i.id is null or i.state <> 'committed' or not i.keeps_what_was or exists (
    select 1 from return_import o where o.authority_id = i.authority_id and o.id <> i.id
      and ((o.state = 'committed' and o.finished_at > i.finished_at) or o.state = 'confirmed')) then
    return 'not-now';
  end if;
  those := array(select r.child_id from return_child r where r.import_id = i.id and r.child_id is not null);
  perform 1 from child c where c.id = any (those) order by c.id for update;
  if exists (select 1 from inside.worked_on_since(i.id)) then return 'worked-on'; end if;
  fresh := array(select r.child_id from return_child r where r.import_id = i.id and r.is_new and r.child_id is not null);
  -- Addresses are never changed but here and where a record ends.
  insert into inside.destruction_under_way values (pg_current_xact_id());
  delete from address_entry a where a.child_id = any (those) and a.written_at = i.finished_at
    and a.written_by is not distinct from i.confirmed_by;
  delete from inside.destruction_under_way where in_transaction = pg_current_xact_id();
  delete from care_episode e where e.child_id = any (those) and e.recorded_at = i.finished_at;
  insert into care_episode select e.* from return_child r
    cross join lateral jsonb_populate_recordset(null::care_episode, r.was -> 'episodes') e
  where r.import_id = i.id and not r.is_new
  on conflict (id) do update set to_day = excluded.to_day, reason_ceased = excluded.reason_ceased,
    reason_moved = excluded.reason_moved, placement_type = excluded.placement_type,
    placement_location = excluded.placement_location, placement_miles = excluded.placement_miles;
  insert into care_episode select e.* from return_repair r
    cross join lateral jsonb_populate_record(null::care_episode, r.was) e
  where r.import_id = i.id and r.was is not null
  on conflict (id) do update set to_day = excluded.to_day, reason_ceased = excluded.reason_ceased;
  delete from child_number n using return_child r
  where r.import_id = i.id and not r.is_new and n.child_id = r.child_id and n.kind = 'upn' and n.value = r.upn
    and not (r.was -> 'numbers') ? n.id::text;
  update child c set date_of_birth = (r.was ->> 'born')::date, out_of_area = (r.was ->> 'outside')::boolean
  from return_child r where r.import_id = i.id and not r.is_new and c.id = r.child_id and r.was is not null;
  insert into audit_event (happened_at, person_id, action, subject_kind, subject_id, child_id)
  select the_time, the_person, 'took-back-import', 'return-import', i.id, r.child_id
  from return_child r where r.import_id = i.id and not r.is_new and r.child_id is not null;
  delete from child_number n where n.child_id = any (fresh);
  delete from child c where c.id = any (fresh);
  update return_import set state = 'undone', undone_by = the_person, finished_at = the_time, cleared_at = null, attempts = 0 where id = i.id;
  return 'undone';
end $$;
revoke all on function inside.undo_return from public, hearth_app, hearth_service;

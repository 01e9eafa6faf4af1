-- One person signs in one role only, whichever way a row came: who used it signs nothing, who wrote it does not
-- declare it accurate, nobody signs for a person of another record, and who was there is fixed once it is signed for.
create or replace function app.guard_restraint_entry() returns trigger language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  if new.entry = 'addition' then return new; end if;
  if app.used_measure(new.restraint_id, new.signed_by) then
    raise exception 'whoever used the measure does not sign for it' using errcode = '42501';
  end if;
  if new.entry = 'accurate' and exists (
    select 1 from restraint r where r.id = new.restraint_id and r.recorded_by = new.signed_by) then
    raise exception 'whoever wrote the record does not declare it accurate' using errcode = '42501';
  end if;
  if new.with_id is not null and not exists (
    select 1 from restraint_person p where p.id = new.with_id and p.restraint_id = new.restraint_id and p.part = 'used') then
    raise exception 'that person did not use this measure' using errcode = '42501';
  end if;
  if exists (select 1 from restraint r where r.id = new.restraint_id and new.spoken_at < r.used_at) then
    raise exception 'a talk about a measure comes after it' using errcode = '23514';
  end if;
  return new;
end $$;
revoke all on function app.guard_restraint_entry from public, hearth_app, hearth_service;
grant execute on function app.guard_restraint_entry to hearth_app;

create or replace function app.guard_restraint_person() returns trigger language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  if exists (select 1 from restraint_entry e where e.restraint_id = new.restraint_id) then
    raise exception 'who was there is fixed with the first signature: add to the record instead' using errcode = '42501';
  end if;
  return new;
end $$;
revoke all on function app.guard_restraint_person from public, hearth_app, hearth_service;
grant execute on function app.guard_restraint_person to hearth_app;

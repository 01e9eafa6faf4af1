create or replace function app.guard_challenge() returns trigger language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  if new.incident_id is not null and not exists (
    select 1 from incident i where i.id = new.incident_id
      and (i.child_id = new.child_id or i.child_id = any (array(select app.my_child_ids())))) then
    raise exception 'the record is about somebody else' using errcode = '42501';
  end if;
  return new;
end $$;
revoke all on function app.guard_challenge from public, hearth_app, hearth_service;
grant execute on function app.guard_challenge to hearth_app;

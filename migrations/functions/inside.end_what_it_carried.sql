-- A relation to a child ends with the job that carries it, whatever other job there is.
create or replace function inside.end_what_it_carried() returns trigger language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  if app.is_destroying() or new.until_day is null or new.until_day is not distinct from old.until_day then return new; end if;
  update involvement i set until_day = greatest(i.from_day, new.until_day)
  where i.id in (select c.id from inside.carried_only_by(new.id) c) and (i.until_day is null or i.until_day > new.until_day);
  return new;
end $$;
revoke all on function inside.end_what_it_carried from public, hearth_app, hearth_service;

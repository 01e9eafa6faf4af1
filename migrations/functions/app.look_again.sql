-- When the clock or the owner of a step changes, the next round looks again whether somebody is told.
create or replace function app.look_again() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if (new.due_at, new.owner_id, new.state) is distinct from (old.due_at, old.owner_id, old.state) then
    new.tell_at := '-infinity';
  end if;
  return new;
end $$;
revoke all on function app.look_again from public, hearth_app, hearth_service;
create or replace trigger step_looked_at_again before update of due_at, owner_id, state on step
  for each row execute function app.look_again();

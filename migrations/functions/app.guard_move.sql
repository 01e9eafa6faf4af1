-- One move at a time for a child: the second waits here for the first, and is then refused.
create or replace function app.guard_move() returns trigger language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('move ' || new.child_id, 0));
  if app.move_under_way(new.child_id) is not null then
    raise exception 'a move is under way already' using errcode = '23505';
  end if;
  return new;
end $$;
revoke all on function app.guard_move from public, hearth_app, hearth_service;
grant execute on function app.guard_move to hearth_app;

-- Who sees a move: those who see where the child lives and what is recorded of them, and whoever is asked to approve.
create or replace function app.sees_move(the_move uuid) returns boolean language sql stable security definer set search_path = public, app, pg_temp as $$
  select exists (
    select 1 from placement_move m where m.id = the_move and not app.is_sealed_from_me(m.child_id)
      and ((app.sees(m.child_id, 'home') and app.sees(m.child_id, 'record'))
        or m.asked_id = any (array(select app.acts_for()))))
$$;
revoke all on function app.sees_move from public, hearth_app, hearth_service;
grant execute on function app.sees_move to hearth_app;

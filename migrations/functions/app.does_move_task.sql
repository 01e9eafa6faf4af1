-- Who may do something with a notice or step: its owner, and whoever says where the child lives.
create or replace function app.does_move_task(the_task uuid) returns boolean language sql stable security definer set search_path = public, app, pg_temp as $$
  select exists (
    select 1 from move_task t where t.id = the_task and not t.by_approval and not app.is_sealed_from_me(t.child_id)
      and (t.owner_id = any (array(select app.acts_for())) or app.adds(t.child_id, 'home')))
$$;
revoke all on function app.does_move_task from public, hearth_app, hearth_service;
grant execute on function app.does_move_task to hearth_app;

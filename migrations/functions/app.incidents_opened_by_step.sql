-- The records that an open step of the visitor opens, while they have some relation to the child: a youth justice worker
-- reads what they are asked about, and no more when it is done.
create or replace function app.incidents_opened_by_step() returns uuid[] language plpgsql stable security definer set search_path = public, app, pg_temp as $$
declare
  mine uuid[] := array(select app.acts_for());
begin
  return array(
    select s.incident_id from step s join incident i on i.id = s.incident_id
    where s.owner_id = any (mine) and s.state in ('proposed', 'accepted')
      and i.child_id = any ((select app.children_related(null))::uuid[]));
end $$;
revoke all on function app.incidents_opened_by_step from public, hearth_app, hearth_service;
grant execute on function app.incidents_opened_by_step to hearth_app;

-- A step opens the record it belongs to for as long as it is open, to an owner who stands in some relation to the
-- child: a youth justice worker reads what they are asked about, and no more when it is done.
create or replace function app.is_opened_by_step(the_incident uuid, the_child uuid) returns boolean language sql stable security definer set search_path = public, app, pg_temp as $$
  select exists (
    select 1 from step s where s.incident_id = the_incident and s.state in ('proposed', 'accepted')
      and s.owner_id = any (array(select app.acts_for())))
    and exists (select 1 from app.relations_to(the_child))
$$;
revoke all on function app.is_opened_by_step from public, hearth_app, hearth_service;
grant execute on function app.is_opened_by_step to hearth_app;

create or replace function app.my_open_steps(the_incident uuid) returns table (owner_role text, due_at timestamptz, steps integer)
language plpgsql stable security definer rows 20 set search_path = public, app, pg_temp as $$
begin
  if not app.is_my_incident(the_incident) then return; end if;
  return query select s.owner_role, min(s.due_at), count(*)::integer from step s
    where s.incident_id = the_incident and s.state in ('proposed', 'accepted') group by s.owner_role order by 2 nulls last, 1;
end $$;
revoke all on function app.my_open_steps from public, hearth_app, hearth_service;
grant execute on function app.my_open_steps to hearth_app;

-- An advocate serves a child from outside the child's care, where they were asked, and ends only a colleague.
create or replace function inside.of_advocacy(the_organisation uuid, the_child uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (select 1 from organisation o where o.id = the_organisation and (o.kind in ('advocacy', 'voluntary')
    or o.id = (select c.responsible_authority_id from child c where c.id = the_child)));
end $$;
revoke all on function inside.of_advocacy from public, hearth_app, hearth_service;

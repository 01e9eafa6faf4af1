-- What the agreement itself opens, by a relation or the broken glass: all that 0010 says.
create or replace function app.sees_as_related(the_child uuid, the_kind text) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  if exists (
    select 1 from sharing_rule r where r.kind = the_kind and r.relation in (select app.relations_to(the_child))) then
    return true;
  end if;
  return exists (select 1 from sharing_rule r where r.kind = the_kind and r.relation = 'break-glass')
    and app.has_broken_glass(the_child);
end $$;
revoke all on function app.sees_as_related from public, hearth_app, hearth_service;
grant execute on function app.sees_as_related to hearth_app;

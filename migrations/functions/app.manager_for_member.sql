-- With whom the work of somebody who leaves is left, by name, for whoever says who works there.
create or replace function app.manager_for_member(the_membership uuid) returns text language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return (
    select p.name from membership m join person_account p on p.id = inside.manager_for(m)
    where m.id = the_membership and app.runs_membership(m.organisation_id, m.setting_id));
end $$;
revoke all on function app.manager_for_member from public, hearth_app, hearth_service;
grant execute on function app.manager_for_member to hearth_app;

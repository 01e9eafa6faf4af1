create or replace function app.sees_restraint(the_restraint uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (
    select 1 from restraint r where r.id = the_restraint and not app.is_sealed_from_me(r.child_id)
      and (app.sees(r.child_id, 'record') or app.manages(r.setting_id)));
end $$;
revoke all on function app.sees_restraint from public, hearth_app, hearth_service;
grant execute on function app.sees_restraint to hearth_app;

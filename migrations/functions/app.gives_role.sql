create or replace function app.gives_role(the_organisation uuid, the_setting uuid, the_role text) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  if not app.runs_membership(the_organisation, the_setting) then return false; end if;
  if the_setting is not null and not exists (
    select 1 from setting s where s.id = the_setting and s.organisation_id = the_organisation) then return false; end if;
  return app.administers(the_organisation) or the_role in ('carer', 'foster-carer', 'support-worker');
end $$;
revoke all on function app.gives_role from public, hearth_app, hearth_service;
grant execute on function app.gives_role to hearth_app;

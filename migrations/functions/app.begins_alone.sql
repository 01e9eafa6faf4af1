-- A manager brings carers and support workers into their own home alone; everything else waits for a second person: the
-- manager of the home, or another administrator of the organisation.
create or replace function app.begins_alone(the_setting uuid, the_role text) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return the_role in ('carer', 'foster-carer', 'support-worker') and app.manages_home(the_setting);
end $$;
revoke all on function app.begins_alone from public, hearth_app, hearth_service;
grant execute on function app.begins_alone to hearth_app;

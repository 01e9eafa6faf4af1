create or replace function app.add_organisation(the_id uuid, the_name text, the_kind text, the_gss text, the_dfe text, the_urn text)
returns boolean language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  if not app.keeps_register() then return false; end if;
  insert into organisation (id, name, kind, gss_code, dfe_code, urn, created_at)
  values (the_id, the_name, the_kind, the_gss, the_dfe, the_urn, app.now());
  insert into organisation_event (id, organisation_id, event, on_day, person_id, happened_at)
  values (gen_random_uuid(), the_id, 'added', app.today(), app.person_id(), app.now());
  return true;
end $$;
revoke all on function app.add_organisation from public, hearth_app, hearth_service;
grant execute on function app.add_organisation to hearth_app;

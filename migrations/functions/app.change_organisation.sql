create or replace function app.change_organisation(the_id uuid, the_name text, the_gss text, the_dfe text, the_urn text)
returns boolean language plpgsql security definer set search_path = public, app, pg_temp as $$
declare
  o organisation;
begin
  select * into o from organisation where id = the_id for update;
  if o.id is null or o.closed_on is not null or not app.keeps_entry(the_id) then return false; end if;
  if (o.name, o.gss_code, o.dfe_code, o.urn) is not distinct from (the_name, the_gss, the_dfe, the_urn) then return true; end if;
  update organisation set name = the_name, gss_code = the_gss, dfe_code = the_dfe, urn = the_urn where id = the_id;
  insert into organisation_event (id, organisation_id, event, was, on_day, person_id, happened_at)
  values (gen_random_uuid(), the_id, case when o.name <> the_name then 'renamed' else 'changed' end,
    concat_ws(', ', o.name, o.gss_code, o.dfe_code, o.urn), app.today(), app.person_id(), app.now());
  return true;
end $$;
revoke all on function app.change_organisation from public, hearth_app, hearth_service;
grant execute on function app.change_organisation to hearth_app;

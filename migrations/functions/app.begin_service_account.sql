-- Opens the account of another system, which begins to work for the organisation when a second administrator agrees.
create or replace function app.begin_service_account(the_id uuid, the_ask uuid, the_organisation uuid, the_name text, the_role text, the_scopes text[]) returns boolean
language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  if not app.administers(the_organisation) then return false; end if;
  insert into person_account (id, name, email, closed_at, created_at) values (the_id, the_name, null, null, app.now());
  insert into service_account (id, organisation_id, scopes) values (the_id, the_organisation, the_scopes);
  insert into membership_ask (id, person_id, organisation_id, setting_id, role, from_day, asked_by, asked_at)
  values (the_ask, the_id, the_organisation, null, the_role, app.today(), app.person_id(), app.now());
  return true;
end $$;
revoke all on function app.begin_service_account from public, hearth_app, hearth_service;
grant execute on function app.begin_service_account to hearth_app;

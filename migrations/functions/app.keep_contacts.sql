-- As the version before calls it, while both serve: the numbers of an organisation.
create or replace function app.keep_contacts(the_organisation uuid, said jsonb) returns boolean
language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  return app.keep_numbers(the_organisation, null, said, null);
end $$;
revoke all on function app.keep_contacts from public, hearth_app, hearth_service;
grant execute on function app.keep_contacts to hearth_app;

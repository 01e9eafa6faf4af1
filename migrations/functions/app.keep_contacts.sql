-- Says whom people ring, by purpose; what is empty is taken away. By an administrator of the organisation.
create or replace function app.keep_contacts(the_organisation uuid, said jsonb) returns boolean
language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  if not app.administers(the_organisation) then return false; end if;
  delete from service_contact c where c.organisation_id = the_organisation and not said ? c.purpose;
  insert into service_contact (id, organisation_id, purpose, telephone, changed_at)
  select gen_random_uuid(), the_organisation, e.key, e.value ->> 'telephone', app.now()
  from jsonb_each(said) e
  on conflict (organisation_id, purpose) do update set telephone = excluded.telephone, changed_at = excluded.changed_at;
  return true;
end $$;
revoke all on function app.keep_contacts from public, hearth_app, hearth_service;
grant execute on function app.keep_contacts to hearth_app;

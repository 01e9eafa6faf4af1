-- Says how people are reached, by purpose, in an organisation or in one of its homes; what is empty is taken away. Whoever
-- saves it has checked it. `months`: after how long its administrator is asked again.
create or replace function app.keep_numbers(the_organisation uuid, the_setting uuid, said jsonb, months integer) returns boolean
language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  if not app.keeps_numbers(the_organisation, the_setting) then return false; end if;
  delete from service_contact c
  where c.organisation_id = the_organisation and c.setting_id is not distinct from the_setting and not said ? c.purpose;
  insert into service_contact (id, organisation_id, setting_id, purpose, telephone, changed_at, checked_on, checked_by)
  select gen_random_uuid(), the_organisation, the_setting, e.key, e.value ->> 'telephone', app.now(), app.today(), app.person_id()
  from jsonb_each(said) e
  on conflict on constraint service_contact_one_each do update set telephone = excluded.telephone,
    changed_at = case when service_contact.telephone = excluded.telephone then service_contact.changed_at else excluded.changed_at end,
    checked_on = excluded.checked_on, checked_by = excluded.checked_by;
  if the_setting is null and months is not null then
    update organisation o set numbers_checked_months = months where o.id = the_organisation;
  end if;
  return true;
end $$;
revoke all on function app.keep_numbers from public, hearth_app, hearth_service;
grant execute on function app.keep_numbers to hearth_app;

-- Adds a home to an organisation, or changes what is known of one, by its administrator. A home closes when nobody lives
-- there any more. What came: kept, refused, named, lived-in.
create or replace function app.keep_setting(the_setting uuid, the_organisation uuid, said jsonb) returns text
language plpgsql security definer set search_path = public, app, pg_temp as $$
declare
  is_there boolean := exists (select 1 from setting s where s.id = the_setting and s.organisation_id = the_organisation);
  closes date := (said ->> 'closed_on')::date;
begin
  if not app.administers(the_organisation) or (not is_there and exists (select 1 from setting s where s.id = the_setting)) then
    return 'refused';
  end if;
  if exists (select 1 from setting s where s.organisation_id = the_organisation and s.id <> the_setting and s.closed_on is null
    and app.plain(s.name) = app.plain(said ->> 'name')) then
    return 'named';
  end if;
  if closes is not null and exists (select 1 from placement p where p.setting_id = the_setting
    and (p.until_day is null or p.until_day > closes)) then
    return 'lived-in';
  end if;
  insert into setting as s (id, organisation_id, name, kind, urn, host_authority_id, created_at, telephone, beds)
  values (the_setting, the_organisation, said ->> 'name', said ->> 'kind', said ->> 'urn', (said ->> 'host')::uuid, app.now(),
    coalesce(said ->> 'telephone', ''), (said ->> 'beds')::integer)
  on conflict (id) do update set name = excluded.name, urn = excluded.urn, host_authority_id = excluded.host_authority_id,
    telephone = excluded.telephone, beds = excluded.beds, closed_on = closes;
  return 'kept';
end $$;
revoke all on function app.keep_setting from public, hearth_app, hearth_service;
grant execute on function app.keep_setting to hearth_app;

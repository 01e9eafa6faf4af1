-- Every setting there is, for those who need to know. A foster home is a family: their name is in no list.
create or replace function app.homes_known() returns table (
  setting_id uuid, organisation_id uuid, organisation_name text, organisation_kind text, name text, kind text,
  urn text, registration text, host_authority_id uuid, host_name text)
language sql stable security definer set search_path = public, app, pg_temp as $$
  select s.id, o.id, o.name, o.kind, case when s.kind = 'foster-home' then null else s.name end, s.kind,
    s.urn, s.registration, h.id, h.name
  from setting s join organisation o on o.id = s.organisation_id left join organisation h on h.id = s.host_authority_id
  where app.knows_homes()
$$;
revoke all on function app.homes_known from public, hearth_app, hearth_service;
grant execute on function app.homes_known to hearth_app;

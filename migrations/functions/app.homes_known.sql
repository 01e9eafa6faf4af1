-- The homes there are, for those who need to know: one, those of one organisation, or a part of all, by provider. A foster
-- home is a family: their name is in no list.
create or replace function app.homes_known(
  the_setting uuid default null, the_organisation uuid default null, the_words text default '', only_in_doubt boolean default false,
  after_name text default '', after_setting uuid default null, most integer default 1000)
returns table (
  setting_id uuid, organisation_id uuid, organisation_name text, organisation_kind text, name text, kind text,
  urn text, registration text, host_authority_id uuid, host_name text)
language plpgsql stable security definer rows 20 set search_path = public, app, pg_temp as $$
begin
  if not app.knows_homes() then return; end if;
  return query
    select s.id, o.id, o.name, o.kind, case when s.kind = 'foster-home' then null else s.name end, s.kind,
      s.urn, s.registration, h.id, h.name
    from organisation o join setting s on s.organisation_id = o.id left join organisation h on h.id = s.host_authority_id
    where (the_setting is null or s.id = the_setting) and (the_organisation is null or o.id = the_organisation)
      and (the_words = '' or strpos(lower(o.name), lower(the_words)) > 0 or s.urn = the_words
        or (s.kind <> 'foster-home' and strpos(lower(s.name), lower(the_words)) > 0))
      and (not only_in_doubt or s.registration = 'unregistered' or s.registration = 'unknown'
        or (s.registration = 'not-needed' and s.kind <> 'foster-home'))
      and o.name >= after_name and (after_setting is null or (o.name, s.id) > (after_name, after_setting))
    order by o.name, s.id limit most;
end $$;
revoke all on function app.homes_known from public, hearth_app, hearth_service;
grant execute on function app.homes_known to hearth_app;

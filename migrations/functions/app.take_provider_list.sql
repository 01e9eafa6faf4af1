-- Takes a list over into the register, and looks at the homes the authority answers for: one that is on it and may be used is
-- registered; one that is not, is not, and whoever places a child there has a step. A home that is back ends these steps. What came:
-- what, or why not: refused, empty, many-gone (more than a tenth of what was known, and nobody said that the list is whole).
create or replace function app.take_provider_list(the_list uuid, is_whole boolean) returns jsonb
language plpgsql security definer set search_path = public, app, pg_temp as $$
declare
  l provider_list;
  before integer;
  gone integer;
  taken integer;
  told uuid[];
  result jsonb;
begin
  select * into l from provider_list where id = the_list and authority_id = any ((select app.keeps_providers_for())::uuid[]) for update;
  if l.id is null or l.mapping is null or l.taken_at is not null then return jsonb_build_object('came', 'refused'); end if;
  select count(*) into before from provider_entry e where e.authority_id = l.authority_id and e.gone_at is null;
  insert into provider_entry as e (authority_id, urn, name, provider, kind, places, status, is_active, address, postcode, local_authority, list_id)
  select l.authority_id, g.urn, g.name, g.provider, g.kind, g.places, g.status, g.is_active, g.address, g.postcode, g.local_authority, the_list
  from inside.provider_list_rows(the_list) g where g.fault is null
  on conflict (authority_id, urn) do update set name = excluded.name, provider = excluded.provider, kind = excluded.kind,
    places = excluded.places, status = excluded.status, is_active = excluded.is_active, address = excluded.address,
    postcode = excluded.postcode, local_authority = excluded.local_authority, list_id = excluded.list_id, gone_at = null;
  get diagnostics taken = row_count;
  if taken = 0 then return jsonb_build_object('came', 'empty'); end if;
  update provider_entry e set gone_at = app.now() where e.authority_id = l.authority_id and e.gone_at is null and e.list_id <> the_list;
  get diagnostics gone = row_count;
  -- Whoever asks for it takes all of this back.
  if gone * 10 > before and not is_whole then return jsonb_build_object('came', 'many-gone'); end if;
  -- How a home stands changes, or was not looked at for a month.
  insert into setting_check (id, setting_id, registration, urn, looked_up_on, words, checked_by, checked_at)
  select gen_random_uuid(), h.setting_id, case when g.is_active then 'registered' else 'unregistered' end,
    case when g.is_active then h.urn end, app.today(),
    case when g.urn is null then 'It is not on the list of providers that was uploaded.'
      when g.is_active then 'It is on the list of providers that was uploaded.'
      else 'On the list of providers that was uploaded, its status is: ' || g.status || '.' end, app.person_id(), app.now()
  from inside.homes_of_authority(l.authority_id) h join setting s on s.id = h.setting_id 
    left join provider_entry g on g.authority_id = l.authority_id and g.urn = h.urn and g.gone_at is null
  where s.registration <> case when g.is_active then 'registered' else 'unregistered' end
    or not exists (select 1 from setting_check k where k.setting_id = h.setting_id and k.looked_up_on > app.today() - 30);
  told := inside.steps_about_homes(l.authority_id);
  result := jsonb_build_object('listed', taken, 'left_out', l.lines - taken,
    'gone', gone, 'children', cardinality(told));
  update provider_list set taken_by = app.person_id(), taken_at = app.now(), came = result where id = the_list;
  delete from provider_list_line n where n.list_id = the_list;
  return result || jsonb_build_object('came', 'taken', 'told', told);
end $$;
revoke all on function app.take_provider_list from public, hearth_app, hearth_service;
grant execute on function app.take_provider_list to hearth_app;

-- Begins a child in the register: by the authority with a first worker and, where it is known, a first home; by a home, for a
-- child who arrived there, as provisional and from today. The worker, and the manager of the home, hear of it at once.
-- What came: begun, refused, number-taken, no-worker, no-home.
create or replace function app.begin_child(the_id uuid, said jsonb) returns text
language plpgsql security definer set search_path = public, app, pg_temp as $$
declare
  the_authority uuid := (said ->> 'authority')::uuid;
  the_setting uuid := (said ->> 'setting')::uuid;
  by_home boolean := (said ->> 'provisional')::boolean;
  the_worker membership;
  numbers jsonb := coalesce(said -> 'numbers', '{}');
begin
  if by_home then
    if the_setting is null or not the_setting = any ((select app.settings_receiving())::uuid[]) or not exists (
      select 1 from organisation o where o.id = the_authority and o.kind = 'local-authority' and o.closed_on is null) then
      return 'refused';
    end if;
  else
    if not the_authority = any ((select app.begins_children_for())::uuid[]) then return 'refused'; end if;
    select * into the_worker from membership m
    where m.id = (said ->> 'worker')::uuid and m.organisation_id = the_authority
      and m.id in (select w.membership_id from app.workers_to_begin_with() w);
    if the_worker.id is null then return 'no-worker'; end if;
    if the_setting is not null and not exists (select 1 from app.homes_to_begin_in(the_setting::text, 1)) then return 'no-home'; end if;
  end if;
  if exists (select 1 from child_number n join jsonb_each_text(numbers) g on n.kind = g.key and n.value = g.value
    where n.authority_id = the_authority) then
    return 'number-taken';
  end if;
  insert into child (id, given_name, family_name, known_as, other_names, date_of_birth, birth_basis, responsible_authority_id, created_at, is_provisional)
  values (the_id, said ->> 'given', coalesce(said ->> 'family', ''), said ->> 'known', coalesce(said ->> 'others', ''), (said ->> 'birth')::date,
    said ->> 'basis', the_authority, app.now(), by_home);
  insert into child_number (id, child_id, authority_id, kind, value)
  select gen_random_uuid(), the_id, the_authority, g.key, g.value from jsonb_each_text(numbers) g;
  if the_setting is not null then
    insert into placement (id, child_id, setting_id, from_day, until_day)
    values (gen_random_uuid(), the_id, the_setting, case when by_home then app.today() else (said ->> 'since')::date end, null);
  end if;
  if the_worker.id is not null then
    insert into involvement (id, child_id, person_id, role, from_day)
    values (gen_random_uuid(), the_id, the_worker.person_id, the_worker.role, app.today());
    if the_worker.person_id <> app.person_id() then
      perform inside.tell_of_child(the_id, the_worker.person_id, the_worker.role, 'A child was added to the register, and you work with them from today.');
    end if;
  end if;
  if said ->> 'status' is not null then
    insert into care_episode (id, child_id, authority_id, from_day, legal_status, recorded_at, recorded_by)
    values (gen_random_uuid(), the_id, the_authority, (said ->> 'cared_since')::date, said ->> 'status', app.now(), app.person_id());
  end if;
  if by_home then
    -- The duty team at once, also at night; where there is none, the social workers.
    perform inside.tell_of_child(the_id, t.person_id, t.told_as, 'A home has begun a record for a child of your authority. See My work.')
    from (select m.person_id, min(case m.role when 'social-worker' then 'emergency' else 'duty' end) as told_as,
        bool_or(m.role <> 'social-worker') as on_duty, bool_or(bool_or(m.role <> 'social-worker')) over () as has_duty
      from membership m join person_account p on p.id = m.person_id and p.closed_at is null
      where m.organisation_id = the_authority and m.setting_id is null and m.role in ('duty-officer', 'team-manager', 'social-worker')
        and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today())
      group by m.person_id order by m.person_id) t
    where t.on_duty or not t.has_duty;
  end if;
  perform inside.tell_of_child(the_id, h.person_id, h.role, 'A child who lives in your home was added to the register.')
  from (select distinct on (m.person_id) m.person_id, m.role from membership m
    where m.setting_id = the_setting and m.role in ('registered-manager', 'foster-carer', 'supervising-social-worker') and m.person_id <> app.person_id()
      and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today()) order by m.person_id, m.role) h;
  return 'begun';
end $$;
revoke all on function app.begin_child from public, hearth_app, hearth_service;
grant execute on function app.begin_child to hearth_app;

-- Why a home cannot go to another provider with these of its people: gone, no-provider, named, no-manager, no-carer. Null where it can.
create or replace function inside.transfer_stops(the_setting uuid, the_from uuid, the_to uuid, the_people uuid[]) returns text
language plpgsql stable security definer set search_path = public, app, pg_temp as $$
declare
  s setting;
  leads boolean;
begin
  select * into s from setting where id = the_setting and organisation_id = the_from and closed_on is null;
  if s.id is null then return 'gone'; end if;
  if not exists (select 1 from organisation o where o.id = the_to and o.id <> the_from and o.kind in ('provider', 'local-authority', 'voluntary')
    and o.closed_on is null) then
    return 'no-provider';
  end if;
  if exists (select 1 from setting n where n.organisation_id = the_to and n.closed_on is null and app.plain(n.name) = app.plain(s.name)) then
    return 'named';
  end if;
  -- With nobody living there and nothing open, it needs nobody.
  if not exists (select 1 from placement p where p.setting_id = s.id and (p.until_day is null or p.until_day >= app.today()))
    and not exists (select 1 from step t where t.setting_id = s.id and t.state in ('proposed', 'accepted') and t.owner_id is not null) then
    return null;
  end if;
  leads := inside.leads_after(the_setting, the_people) is not null;
  if not leads then return 'no-manager'; end if;
  if s.kind = 'foster-home' and not exists (
    select 1 from membership m join person_account p on p.id = m.person_id and p.closed_at is null
    where m.id = any (the_people) and m.setting_id = s.id and m.role = 'foster-carer'
      and m.from_day <= app.today() and (m.until_day is null or m.until_day > app.today())) then
    return 'no-carer';
  end if;
  return null;
end $$;
revoke all on function inside.transfer_stops from public, hearth_app, hearth_service;

-- A seal is never in the hand of one alone. Who goes in with a key: those to whom one was given; the reviewing officer and the
-- advocate of the child; where there is neither, the reviewing officers of the authority; and where nobody who still works
-- here has one, those who answer for information at the authority.
create or replace function inside.has_key(the_seal uuid, the_person uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
declare
  s child_seal;
begin
  if exists (select 1 from child_seal_key k where k.seal_id = the_seal and k.person_id = the_person) then return true; end if;
  select * into s from child_seal where id = the_seal;
  if exists (select 1 from involvement i where i.child_id = s.child_id and i.person_id = the_person
      and i.role in ('independent-reviewing-officer', 'advocate')
      and i.from_day <= app.today() and (i.until_day is null or i.until_day >= app.today())) then
    return not inside.is_kept_from(s.child_id, the_person);
  end if;
  if not exists (select 1 from membership m join child c on c.id = s.child_id and c.responsible_authority_id = m.organisation_id
      where m.person_id = the_person and m.setting_id is null and m.role in ('independent-reviewing-officer', 'information-governance')
        and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today())) then
    return false;
  end if;
  if exists (select 1 from involvement i where i.child_id = s.child_id and i.role in ('independent-reviewing-officer', 'advocate')
      and i.from_day <= app.today() and (i.until_day is null or i.until_day >= app.today())) then
    return false;
  end if;
  if exists (select 1 from membership m join child c on c.id = s.child_id and c.responsible_authority_id = m.organisation_id
      where m.setting_id is null and m.role = 'independent-reviewing-officer'
        and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today())) then
    return exists (select 1 from membership m join child c on c.id = s.child_id and c.responsible_authority_id = m.organisation_id
      where m.person_id = the_person and m.setting_id is null and m.role = 'independent-reviewing-officer'
        and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today()));
  end if;
  return not exists (select 1 from child_seal_key k where k.seal_id = the_seal and app.has_work(k.person_id));
end $$;
revoke all on function inside.has_key from public, hearth_app, hearth_service;

-- Who can take over from somebody who leaves: who works in the same setting, or for the same organisation. Reviewing officers and
-- advocates take over from their own alone: they hold the others to account.
create or replace function app.could_take_over(the_membership uuid) returns table (id uuid, name text)
language plpgsql stable security definer rows 20 set search_path = public, app, pg_temp as $$
declare
  m membership;
begin
  select * into m from membership where membership.id = the_membership;
  if m.id is null or not app.runs_membership(m.organisation_id, m.setting_id) then return; end if;
  return query
    select p.id, p.name from person_account p
    where p.closed_at is null and not exists (select 1 from service_account a where a.id = p.id) and p.id = any (array(
      select other.person_id from membership other
      where other.organisation_id = m.organisation_id and other.person_id not in (m.person_id, app.person_id())
        and (m.setting_id is null or other.setting_id is null or other.setting_id = m.setting_id)
        and (other.role = m.role or other.role not in ('independent-reviewing-officer', 'advocate'))
        and other.from_day <= app.today() and (other.until_day is null or other.until_day > app.today())))
    order by 2, 1;
end $$;
revoke all on function app.could_take_over from public, hearth_app, hearth_service;
grant execute on function app.could_take_over to hearth_app;

-- The team manager with whom the work of somebody who leaves is left, where nobody else takes it: of the same authority, at
-- work rather than away, the longest there. Not whoever ends it, who would open the records to themselves. Null for those who
-- hold the team to account.
create or replace function inside.manager_for(m membership) returns uuid language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  if m.setting_id is not null or m.role in ('independent-reviewing-officer', 'advocate') then return null; end if;
  return (
    select t.person_id from membership t join person_account p on p.id = t.person_id and p.closed_at is null
    where t.organisation_id = m.organisation_id and t.setting_id is null and t.role = 'team-manager'
      and t.person_id not in (m.person_id, app.person_id())
      and t.from_day <= app.today() and (t.until_day is null or t.until_day > app.today())
    order by app.is_away(t.person_id), t.from_day, t.person_id limit 1);
end $$;
revoke all on function inside.manager_for from public, hearth_app, hearth_service;

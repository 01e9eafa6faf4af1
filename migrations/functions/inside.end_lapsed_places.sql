-- Ends the places that somebody has by rules that give them no more, as of yesterday, and their sessions. What they own goes
-- to the manager of the home or a team manager. Where the provider said nothing of groups, only rules that ended count.
create or replace function inside.end_lapsed_places(the_person uuid, the_provider uuid, the_groups text[]) returns uuid[]
language plpgsql security definer set search_path = public, app, pg_temp as $$
declare
  lapsed uuid[];
  m membership;
begin
  select array_agg(l.id) into lapsed from membership l join sign_in_rule r on r.id = l.rule_id
  where l.person_id = the_person and r.provider_id = the_provider and (l.until_day is null or l.until_day >= app.today())
    and (the_groups is not null or r.ended_at is not null)
    and not exists (
      select 1 from inside.rules_met(the_provider, the_groups) o where o.setting_id is not distinct from l.setting_id and o.role = l.role);
  if lapsed is null then return '{}'; end if;
  foreach m in array array(select l from membership l where l.id = any (lapsed)) loop
    perform inside.leave(m.id, app.today() - 1, (
      select t.person_id from membership t join person_account p on p.id = t.person_id and p.closed_at is null
      where t.person_id <> the_person and t.organisation_id = m.organisation_id and t.from_day <= app.today()
        and (t.until_day is null or t.until_day > app.today())
        and ((t.setting_id = m.setting_id and t.role = 'registered-manager') or (t.setting_id is null and t.role = 'team-manager'))
      order by t.setting_id nulls last, t.from_day, t.id limit 1));
  end loop;
  update session s set revoked_at = app.now() where s.person_id = the_person and s.revoked_at is null;
  return lapsed;
end $$;
revoke all on function inside.end_lapsed_places from public, hearth_app, hearth_service;

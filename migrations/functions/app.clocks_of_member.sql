-- What somebody owns who is to leave: the clocks of the setting, or all of them and the children they work with when
-- they work nowhere else. For whoever says who works there.
create or replace function app.clocks_of_member(the_membership uuid) returns table (kind text, id uuid, words text, due_at timestamptz)
language plpgsql stable security definer rows 20 set search_path = public, app, pg_temp as $$
declare
  m membership;
begin
  select * into m from membership where membership.id = the_membership;
  if m.id is null or not app.runs_membership(m.organisation_id, m.setting_id) then return; end if;
  if inside.works_elsewhere(m.person_id, m.id) then
    if m.setting_id is not null then
      return query select * from inside.owned(m.person_id, null, m.setting_id);
    end if;
    return query
      select o.* from inside.carried_only_by(m.id) i cross join lateral inside.owned(m.person_id, i.child_id, null) o
      union
      select 'child', i.id, 'Works with a child as ' || replace(i.role, '-', ' '), null::timestamptz from inside.carried_only_by(m.id) i;
    return;
  end if;
  return query
    select * from inside.owned(m.person_id, null, null)
    union all
    select 'child', i.id, 'Works with a child as ' || replace(i.role, '-', ' '), null::timestamptz from involvement i
    where i.person_id = m.person_id and i.from_day <= app.today() and (i.until_day is null or i.until_day > app.today());
end $$;
revoke all on function app.clocks_of_member from public, hearth_app, hearth_service;
grant execute on function app.clocks_of_member to hearth_app;

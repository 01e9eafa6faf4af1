-- A job carries a relation to a child: the same list by which it is given.
create or replace function inside.carries(m membership, the_child uuid, the_role text) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return case the_role
    when 'independent-reviewing-officer' then m.role = the_role and m.setting_id is null
      and m.organisation_id = (select c.responsible_authority_id from child c where c.id = the_child)
    when 'advocate' then m.role = the_role and m.setting_id is null
    when 'key-worker' then m.setting_id in (select p.setting_id from placement p where p.child_id = the_child
      and p.from_day <= app.today() and (p.until_day is null or p.until_day >= app.today()))
    when 'social-worker' then m.role in ('social-worker', 'team-manager')
    when 'personal-adviser' then m.role in ('personal-adviser', 'social-worker', 'team-manager')
    else m.role = the_role end;
end $$;
revoke all on function inside.carries from public, hearth_app, hearth_service;

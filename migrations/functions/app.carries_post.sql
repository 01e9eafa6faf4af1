-- What somebody is to a child comes with work that carries it: a social worker is one, a key worker works in the home.
create or replace function app.carries_post(the_child uuid, the_role text, the_person uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  if the_role in ('independent-reviewing-officer', 'advocate') then
    return app.serves_in_post(the_child, the_role, the_person);
  end if;
  return exists (
    select 1 from membership m where m.person_id = the_person
      and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today())
      and case the_role
        when 'key-worker' then m.setting_id in (select p.setting_id from placement p where p.child_id = the_child
          and p.from_day <= app.today() and (p.until_day is null or p.until_day >= app.today()))
        when 'social-worker' then m.role in ('social-worker', 'team-manager')
        when 'personal-adviser' then m.role in ('personal-adviser', 'social-worker', 'team-manager')
        else m.role = the_role end);
end $$;
revoke all on function app.carries_post from public, hearth_app, hearth_service;
grant execute on function app.carries_post to hearth_app;

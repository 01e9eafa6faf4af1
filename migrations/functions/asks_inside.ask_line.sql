-- To whom each kind of ask goes, nearest first. 'adviser': who arranges things for the child. 'near': who is there now.
-- 'outside': nobody who works with the child day by day; a reviewing officer, then whoever is on duty for the authority.
create or replace function asks_inside.ask_line(the_child uuid, the_line text)
returns table (person_id uuid, role text, rank integer) language plpgsql stable security definer rows 20 set search_path = public, app, pg_temp as $$
begin
  return query
    select i.person_id, i.role, case i.role
        when 'key-worker' then 1 when 'social-worker' then 5 when 'personal-adviser' then 6
        when 'supervising-social-worker' then 4 else 7 end
    from involvement i
    where i.child_id = the_child and i.from_day <= app.today() and (i.until_day is null or i.until_day >= app.today())
      and (case the_line
        when 'adviser' then i.role in ('social-worker', 'personal-adviser', 'independent-reviewing-officer')
        when 'near' then i.role in ('key-worker', 'supervising-social-worker', 'social-worker', 'personal-adviser')
        else i.role = 'independent-reviewing-officer' end)
    union all
    select m.person_id, m.role, case m.role when 'registered-manager' then 2 else 3 end
    from placement p join membership m on m.setting_id = p.setting_id
    where the_line = 'near' and p.child_id = the_child and m.role in ('registered-manager', 'supervising-social-worker')
      and p.from_day <= app.today() and (p.until_day is null or p.until_day >= app.today())
      and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today())
    union all
    select m.person_id, m.role, case m.role when 'independent-reviewing-officer' then 8 else 9 end
    from child c join membership m on m.organisation_id = c.responsible_authority_id and m.setting_id is null
    where the_line <> 'near' and c.id = the_child and m.role in ('independent-reviewing-officer', 'duty-officer')
      and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today());
end $$;
revoke all on function asks_inside.ask_line from public, hearth_app, hearth_service;

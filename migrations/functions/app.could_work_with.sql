-- The people somebody can be chosen from: those of the child's authority, and of where the child lives.
create or replace function app.could_work_with(the_child uuid) returns table (id uuid, name text, role text)
language plpgsql stable security definer rows 20 set search_path = public, app, pg_temp as $$
declare
  of_authority boolean := app.adds(the_child, 'around');
begin
  if not app.says_who_works_with(the_child, 'key-worker') then return; end if;
  return query
    select distinct p.id, p.name, w.role from (
      select m.person_id, m.role from placement l join membership m on m.setting_id = l.setting_id
      where l.child_id = the_child and l.from_day <= app.today() and (l.until_day is null or l.until_day >= app.today())
        and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today())
      union
      select m.person_id, m.role from child c
        join membership m on m.organisation_id = c.responsible_authority_id and m.setting_id is null
      where of_authority and c.id = the_child
        and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today())
    ) w join person_account p on p.id = w.person_id and p.closed_at is null
    order by 2, 1, 3;
end $$;
revoke all on function app.could_work_with from public, hearth_app, hearth_service;
grant execute on function app.could_work_with to hearth_app;

-- The people somebody can be chosen from: those of the child's authority, and of where the child lives.
create or replace function app.could_work_with(the_child uuid) returns table (id uuid, name text, role text)
language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  if not app.says_who_works_with(the_child, 'key-worker') then return; end if;
  return query
    select distinct p.id, p.name, m.role from membership m join person_account p on p.id = m.person_id and p.closed_at is null
    where m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today()) and (
      m.setting_id in (select l.setting_id from placement l where l.child_id = the_child and l.from_day <= app.today()
        and (l.until_day is null or l.until_day >= app.today()))
      or (app.adds(the_child, 'around') and m.setting_id is null
        and m.organisation_id = (select c.responsible_authority_id from child c where c.id = the_child)))
    order by 2, 1, 3;
end $$;
revoke all on function app.could_work_with from public, hearth_app, hearth_service;
grant execute on function app.could_work_with to hearth_app;

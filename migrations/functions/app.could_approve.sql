-- Who can be asked to approve: whoever holds the post first, then whoever else works for the authority whose child it is.
create or replace function app.could_approve(the_child uuid) returns table (person_id uuid, name text)
language plpgsql stable security definer rows 20 set search_path = public, app, pg_temp as $$
begin
  return query
    select p.id, p.name from child c
    join membership m on m.organisation_id = c.responsible_authority_id and m.setting_id is null
    join person_account p on p.id = m.person_id
    where c.id = the_child and app.adds(the_child, 'home') and p.closed_at is null and p.id <> app.person_id()
      and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today())
    group by p.id, p.name
    order by bool_or(m.role in ('nominated-officer', 'director')) desc, p.name, p.id;
end $$;
revoke all on function app.could_approve from public, hearth_app, hearth_service;
grant execute on function app.could_approve to hearth_app;

-- What somebody is to children by this job and by no other that goes on.
create or replace function inside.carried_only_by(the_membership uuid) returns setof involvement language plpgsql stable security definer rows 20 set search_path = public, app, pg_temp as $$
begin
  return query
    select i.* from membership m join involvement i on i.person_id = m.person_id
    where m.id = the_membership and i.from_day <= app.today() and (i.until_day is null or i.until_day > app.today())
      and inside.carries(m, i.child_id, i.role)
      and not exists (
        select 1 from membership o where o.person_id = m.person_id and o.id <> m.id
          and o.from_day <= app.today() and (o.until_day is null or o.until_day > app.today())
          and inside.carries(o, i.child_id, i.role));
end $$;
revoke all on function inside.carried_only_by from public, hearth_app, hearth_service;

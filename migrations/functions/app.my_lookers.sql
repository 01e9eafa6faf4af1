-- Who looked: their name, what they are, which verb, which day. Nothing of what they looked at.
create or replace function app.my_lookers(the_most integer)
returns table (person_name text, job text, action text, day date, times integer)
language plpgsql stable security definer rows 20 set search_path = public, app, pg_temp as $$
begin
  return query
    select p.name, coalesce(e.as_relation, ''), e.action, (e.happened_at at time zone 'Europe/London')::date, count(*)::integer
    from audit_event e join person_account p on p.id = e.person_id
    where e.child_id = any (array(select app.my_child_ids()))
      and not exists (select 1 from young_person y where y.person_id = e.person_id)
    group by 1, 2, 3, 4 order by 4 desc, 1, 3 limit the_most;
end $$;
revoke all on function app.my_lookers from public, hearth_app, hearth_service;
grant execute on function app.my_lookers to hearth_app;

-- Who has looked at this child, for whoever the agreement opens it to. Verbs and people, never what was seen.
create or replace function app.who_looked(the_child uuid)
returns table (person_id uuid, person_name text, action text, as_relation text, times bigint, first_at timestamptz, last_at timestamptz)
language sql stable security definer rows 20 set search_path = public, app, pg_temp as $$
  select e.person_id, p.name, e.action, e.as_relation, count(*), min(e.happened_at), max(e.happened_at)
  from audit_event e left join person_account p on p.id = e.person_id
  where e.child_id = the_child and app.sees(the_child, 'access-log')
  group by e.person_id, p.name, e.action, e.as_relation order by max(e.happened_at) desc
$$;
revoke all on function app.who_looked from public, hearth_app, hearth_service;
grant execute on function app.who_looked to hearth_app;

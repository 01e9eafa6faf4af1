-- The authority's people who answer for a child, and the child's name, for whoever answers.
create or replace function app.child_of_access(the_child uuid) returns table (
  id uuid, given_name text, family_name text, known_as text, date_of_birth date)
language plpgsql stable security definer rows 20 set search_path = public, app, pg_temp as $$
begin
  return query select c.id, c.given_name, c.family_name, c.known_as, c.date_of_birth from child c
    where c.id = the_child and (app.answers_access(c.id) or app.sees(c.id, 'identity'));
end $$;
revoke all on function app.child_of_access from public, hearth_app, hearth_service;
grant execute on function app.child_of_access to hearth_app;

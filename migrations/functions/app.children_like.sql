-- The children whom the visitor knows and who could be the one they are about to begin: by the same day of birth, or by the
-- same number, with names that are near. Nobody who is closed to them is told of, nor that there is one.
create or replace function app.children_like(the_names text, the_birth date) returns table (
  child_id uuid, given_name text, family_name text, known_as text, date_of_birth date)
language plpgsql stable security definer rows 5 set search_path = public, app, pg_temp as $$
begin
  return query
    select f.child_id, f.given_name, f.family_name, f.known_as, f.date_of_birth
    from app.find_children(the_names, the_birth, app.today(), 10) f;
end $$;
revoke all on function app.children_like from public, hearth_app, hearth_service;
grant execute on function app.children_like to hearth_app;

-- Whether a name would tell who somebody is: it holds a part of their own name.
create or replace function app.tells_my_name(the_name text) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (
    select 1 from child c cross join lateral unnest(array[c.given_name, c.known_as, c.family_name]) n(name)
    where c.id = app.me_child() and length(n.name) > 2 and position(lower(n.name) in lower(the_name)) > 0);
end $$;
revoke all on function app.tells_my_name from public, hearth_app, hearth_service;
grant execute on function app.tells_my_name to hearth_app;

-- The name of a child for whom a post is asked, for the service that is asked.
create or replace function app.post_ask_child(the_ask uuid) returns text language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return (select coalesce(c.known_as, c.given_name) || ' ' || c.family_name from post_ask a join child c on c.id = a.child_id
    where a.id = the_ask and not app.is_sealed_from_me(c.id) and app.serves_in_post(a.child_id, a.role, app.person_id()));
end $$;
revoke all on function app.post_ask_child from public, hearth_app, hearth_service;
grant execute on function app.post_ask_child to hearth_app;

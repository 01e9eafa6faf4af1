-- What the young person sees of requests about them, whoever asked; and what they were given.
create or replace function app.my_access_requests() returns table (
  id uuid, asked_as text, received_on date, due_on date, state text, refused_because text, handed_on date)
language plpgsql stable security definer rows 20 set search_path = public, app, pg_temp as $$
begin
  return query select r.id, r.asked_as, r.received_on, r.due_on, r.state, r.refused_because, r.handed_on
    from access_request r where app.is_me(r.child_id) order by r.asked_at desc, r.id;
end $$;
revoke all on function app.my_access_requests from public, hearth_app, hearth_service;
grant execute on function app.my_access_requests to hearth_app;

create or replace function app.my_access_pack(the_request uuid) returns text
language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return (select p.html from access_pack p join access_request r on r.id = p.request_id
    where r.id = the_request and r.state = 'handed-over' and r.asked_as = 'child' and app.is_me(r.child_id)
    order by p.made_at desc limit 1);
end $$;
revoke all on function app.my_access_pack from public, hearth_app, hearth_service;
grant execute on function app.my_access_pack to hearth_app;

create or replace function app.answers_request(the_request uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (select 1 from access_request r where r.id = the_request and app.answers_access(r.child_id));
end $$;
revoke all on function app.answers_request from public, hearth_app, hearth_service;
grant execute on function app.answers_request to hearth_app;

create or replace function app.areas_known() returns table (authority_id uuid, name text) language plpgsql stable security definer rows 20 set search_path = public, app, pg_temp as $$
begin
  return query
    select o.id, o.name from organisation o
    where o.id = any (array(select app.areas_of_my_work())) and o.kind = 'local-authority' order by o.name, o.id;
end $$;
revoke all on function app.areas_known from public, hearth_app, hearth_service;
grant execute on function app.areas_known to hearth_app;

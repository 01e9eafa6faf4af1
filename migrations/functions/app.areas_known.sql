create or replace function app.areas_known() returns table (authority_id uuid, name text) language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return query
    select o.id, o.name from organisation o
    where o.kind = 'local-authority' and app.knows_area(o.id) order by o.name, o.id;
end $$;
revoke all on function app.areas_known from public, hearth_app, hearth_service;
grant execute on function app.areas_known to hearth_app;

-- The authorities whose commissioner the visitor is.
create or replace function app.commissions_for() returns setof uuid language sql stable security definer rows 2 set search_path = public, app, pg_temp as $$
  select s from app.serves_as('commissioner') s join organisation o on o.id = s and o.kind = 'local-authority'
$$;
revoke all on function app.commissions_for from public, hearth_app, hearth_service;
grant execute on function app.commissions_for to hearth_app;

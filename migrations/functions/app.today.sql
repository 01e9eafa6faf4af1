create or replace function app.today() returns date language sql stable as $$
  select (app.now() at time zone 'Europe/London')::date
$$;
revoke all on function app.today from public, hearth_app, hearth_service;
grant execute on function app.today to hearth_app, hearth_service;

-- Who works where, with whom. Every table: row-level security on, nothing granted that is not named.
-- The clock is an argument: the application says what time it is, so that tests and replays can too.
create or replace function app.now() returns timestamptz language sql stable as $$
  select coalesce(nullif(current_setting('hearth.now', true), '')::timestamptz, now())
$$;
revoke all on function app.now from public, hearth_app, hearth_service;
grant execute on function app.now to hearth_app, hearth_service;

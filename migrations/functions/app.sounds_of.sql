create or replace function app.sounds_of(given text, family text, known text) returns text language sql immutable parallel safe as $$
  select app.sounds(app.names_of(given, family, known))
$$;
revoke all on function app.sounds_of from public, hearth_app, hearth_service;
grant execute on function app.sounds_of to hearth_app, hearth_service;

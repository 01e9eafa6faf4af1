create or replace function app.close_organisation(the_id uuid, the_day date, the_words text) returns boolean language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  return app.administers(the_id) and inside.close_organisation(the_id, null, the_day, the_words);
end $$;
revoke all on function app.close_organisation from public, hearth_app, hearth_service;
grant execute on function app.close_organisation to hearth_app;

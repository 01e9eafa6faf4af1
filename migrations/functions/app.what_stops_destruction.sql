-- What stops the end of a record, for whoever may ask for it.
create or replace function app.what_stops_destruction(the_child uuid) returns text[] language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not app.reviews_record(the_child) then return null; end if;
  return inside.what_stops(inside.same_child(the_child));
end $$;
revoke all on function app.what_stops_destruction from public, hearth_app, hearth_service;
grant execute on function app.what_stops_destruction to hearth_app;

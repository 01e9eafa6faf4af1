create or replace function app.is_screening_of(the_screening uuid, the_child uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (select 1 from exploitation_screening s where s.id = the_screening and s.child_id = the_child);
end $$;
revoke all on function app.is_screening_of from public, hearth_app, hearth_service;
grant execute on function app.is_screening_of to hearth_app;

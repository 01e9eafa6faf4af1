-- A relation of any sort, and no seal in between.
create or replace function app.works_with(the_child uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (select 1 from app.relations_to(the_child)) and not app.is_sealed_from_me(the_child);
end $$;
revoke all on function app.works_with from public, hearth_app, hearth_service;
grant execute on function app.works_with to hearth_app;

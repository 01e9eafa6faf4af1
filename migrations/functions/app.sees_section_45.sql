create or replace function app.sees_section_45(the_screening uuid, the_child uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return app.sees(the_child, 'nationality')
    or (app.is_screening_of(the_screening, the_child) and app.looks_at_section_45(the_screening));
end $$;
revoke all on function app.sees_section_45 from public, hearth_app, hearth_service;
grant execute on function app.sees_section_45 to hearth_app;

-- The authorities whose teams the visitor manages. In person: what reaches every child of a team is not handed to a stand-in.
create or replace function app.teams_led() returns uuid[] language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return array(
    select s from app.serves_as('team-manager') s
      join organisation o on o.id = s and o.kind = 'local-authority' and o.closed_on is null);
end $$;
revoke all on function app.teams_led from public, hearth_app, hearth_service;
grant execute on function app.teams_led to hearth_app;

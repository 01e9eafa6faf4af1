-- Whether somebody is away, with a stand-in named: nobody signs from elsewhere.
create or replace function app.is_away(the_person uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (
    select 1 from absence a where a.person_id = the_person and a.from_at <= app.now() and a.until_at > app.now());
end $$;
revoke all on function app.is_away from public, hearth_app, hearth_service;
grant execute on function app.is_away to hearth_app;

-- Holds it: the one who was named, as long as they could still be; never the person themselves.
create or replace function app.holds_check_in(the_check_in uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (
    select 1 from check_in c
    where c.id = the_check_in and c.held_by = app.person_id()
      and (app.could_hold_check_in(c.setting_id, c.person_id, app.person_id())
        -- A stand-in who took it over holds it while they stand in.
        or (c.person_id <> app.person_id() and app.manages(c.setting_id))));
end $$;
revoke all on function app.holds_check_in from public, hearth_app, hearth_service;
grant execute on function app.holds_check_in to hearth_app;

create or replace function app.ask_is_open(the_ask uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return not exists (
    select 1 from young_ask_event e where e.ask_id = the_ask and e.event in ('answered', 'withdrawn'));
end $$;
revoke all on function app.ask_is_open from public, hearth_app, hearth_service;
grant execute on function app.ask_is_open to hearth_app;

create or replace function app.ask_due(the_ask uuid) returns timestamptz language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return (select greatest(a.due_at, (select max(e.due_at) from young_ask_event e where e.ask_id = a.id))
    from young_ask a where a.id = the_ask);
end $$;
revoke all on function app.ask_due from public, hearth_app, hearth_service;
grant execute on function app.ask_due to hearth_app;

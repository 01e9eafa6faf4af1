-- Who wrote what in it, for the same.
create or replace function app.ask_authors(the_ask uuid) returns table (event_id uuid, person_name text) language plpgsql stable security definer rows 20 set search_path = public, app, pg_temp as $$
begin
  if not (app.hears_ask(the_ask) or exists (select 1 from young_ask a where a.id = the_ask and app.is_me(a.child_id))) then
    return;
  end if;
  return query select e.id, n.name from young_ask_event e join person_account n on n.id = e.person_id where e.ask_id = the_ask;
end $$;
revoke all on function app.ask_authors from public, hearth_app, hearth_service;
grant execute on function app.ask_authors to hearth_app;

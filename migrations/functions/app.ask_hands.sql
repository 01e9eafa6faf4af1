-- Who has it now, and who is next: for the young person, and for whoever hears it.
create or replace function app.ask_hands(the_ask uuid) returns table (person_name text, role text, place bigint) language plpgsql stable security definer rows 20 set search_path = public, app, pg_temp as $$
begin
  if not (app.hears_ask(the_ask) or exists (select 1 from young_ask a where a.id = the_ask and app.is_me(a.child_id))) then
    return;
  end if;
  return query select n.name, p.role, p.place from asks_inside.ask_people(the_ask) p
    join person_account n on n.id = p.person_id order by p.place;
end $$;
revoke all on function app.ask_hands from public, hearth_app, hearth_service;
grant execute on function app.ask_hands to hearth_app;

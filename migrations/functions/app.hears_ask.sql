-- Whether the visitor hears it: whoever holds it; everybody else in the line once it is late, with no round that has to
-- run first; whoever has answered. Never whom it is kept from, and nobody in their name.
create or replace function app.hears_ask(the_ask uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
declare
  the_child uuid;
  is_late boolean;
begin
  if not app.is_staff() then return false; end if;
  select a.child_id into the_child from young_ask a where a.id = the_ask;
  if the_child is null or app.is_sealed_from_me(the_child) or exists (
    select 1 from young_ask_kept k where k.ask_id = the_ask and k.person_id = any (array(select app.acts_for()))) then
    return false;
  end if;
  is_late := app.ask_is_open(the_ask) and app.ask_due(the_ask) < app.now();
  return exists (
      select 1 from asks_inside.ask_people(the_ask) p where p.person_id = any (array(select app.acts_for()))
        and (p.place = 1 or is_late or exists (
          select 1 from young_ask_event e where e.ask_id = the_ask and e.person_id = p.person_id)))
    or (exists (select 1 from young_ask a where a.id = the_ask and a.kept_from = '{}')
      and app.has_open_step('young-persons-ask', the_ask));
end $$;
revoke all on function app.hears_ask from public, hearth_app, hearth_service;
grant execute on function app.hears_ask to hearth_app;

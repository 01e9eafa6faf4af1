-- Somebody asks: the child, for themselves; or anybody who works with the child writes down who asked them, for a
-- request can be made to anyone and in any form. The id of the one that is open already, when they asked before; null
-- when it is not theirs to write down.
create or replace function app.ask_for_everything(the_id uuid, the_child uuid, the_as text, the_name text, the_how text,
  the_wants text, the_received date, the_due date) returns uuid
language plpgsql security definer set search_path = public, app, pg_temp as $$
declare
  own boolean := app.is_me(the_child);
  found_id uuid;
begin
  if not (own or app.sees(the_child, 'identity') or app.answers_access(the_child))
    or (own and the_as <> 'child') or the_received > app.today() then
    return null;
  end if;
  insert into access_request (id, child_id, asked_as, asker_name, how, wants, received_on, asked_by, asked_at, state,
    due_on, identity_on, identity_how, changed_at)
  values (the_id, the_child, the_as, case when the_as = 'child' then '' else trim(the_name) end,
    case when own then 'account' else the_how end, the_wants, the_received, app.person_id(), app.now(),
    case when own then 'open' else 'received' end, the_due, case when own then the_received end,
    case when own then 'They asked from their own account.' end, app.now())
  on conflict (child_id, asked_as, lower(asker_name)) where state in ('received', 'open', 'ready') do nothing;
  if not found then
    select r.id into found_id from access_request r where r.child_id = the_child and r.asked_as = the_as
      and lower(r.asker_name) = lower(case when the_as = 'child' then '' else trim(the_name) end)
      and r.state in ('received', 'open', 'ready');
    return found_id;
  end if;
  insert into access_event (id, request_id, event, person_id, happened_at)
  values (md5(the_id || ' received')::uuid, the_id, 'received', app.person_id(), app.now());
  return the_id;
end $$;
revoke all on function app.ask_for_everything from public, hearth_app, hearth_service;
grant execute on function app.ask_for_everything to hearth_app;

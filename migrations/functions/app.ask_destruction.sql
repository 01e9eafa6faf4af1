-- Asks for it: `asked`, `stopped`, or `gone` where it is not theirs to ask.
create or replace function app.ask_destruction(the_id uuid, the_child uuid, the_reason text) returns text
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not app.reviews_record(the_child) then return 'gone'; end if;
  if cardinality(inside.what_stops(inside.same_child(the_child))) > 0 then return 'stopped'; end if;
  insert into public.destruction_ask (id, child_id, reason, proposed_by, proposed_at)
  values (the_id, the_child, the_reason, app.person_id(), app.now())
  on conflict (child_id) where answered_at is null do nothing;
  return 'asked';
end $$;
revoke all on function app.ask_destruction from public, hearth_app, hearth_service;
grant execute on function app.ask_destruction to hearth_app;

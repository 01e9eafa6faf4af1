create or replace function app.ask_to_close_young(the_id uuid, the_child uuid, the_why text) returns text language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  if app.young_standing(the_child) is null
    or not exists (select 1 from young_person y where y.child_id = the_child and y.closed_at is null) then
    return null;
  end if;
  insert into young_account_act (id, what, child_id, why, begun_at, expires_at)
  values (the_id, 'close', the_child, the_why, app.now(), app.now() + interval '7 days');
  return inside.agree(the_id, the_child, 'An adult asks to close this young person''s account. Nobody closes it alone: see why, and who agreed.');
end $$;
revoke all on function app.ask_to_close_young from public, hearth_app, hearth_service;
grant execute on function app.ask_to_close_young to hearth_app;

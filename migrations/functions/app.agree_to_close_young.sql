create or replace function app.agree_to_close_young(the_act uuid, the_child uuid) returns text language plpgsql security definer set search_path = public, app, pg_temp as $$
declare
  found_id uuid;
  said text;
begin
  if app.young_standing(the_child) is null then return null; end if;
  select a.id into found_id from young_account_act a
    where a.id = the_act and a.child_id = the_child and a.what = 'close' and a.done_at is null and a.stopped_at is null
      and a.expires_at > app.now() for update;
  if found_id is null then return 'none'; end if;
  said := inside.agree(found_id, the_child, 'Somebody else agreed to close this young person''s account.');
  if said = 'agreed' then
    update young_account_act a set done_at = app.now() where a.id = found_id;
    perform inside.close_account(the_child, app.person_id());
  end if;
  return said;
end $$;
revoke all on function app.agree_to_close_young from public, hearth_app, hearth_service;
grant execute on function app.agree_to_close_young to hearth_app;

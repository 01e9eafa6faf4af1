create or replace function app.agree_to_open_young(the_child uuid, the_number_hash text) returns text language plpgsql security definer set search_path = public, app, pg_temp as $$
declare
  act young_account_act;
begin
  if app.young_standing(the_child) is null then return null; end if;
  select * into act from young_account_act a
    where a.number_hash = the_number_hash and a.done_at is null and a.stopped_at is null and a.expires_at > app.now()
      and (a.child_id is null or a.child_id = the_child)
    for update;
  if act.id is null then return 'none'; end if;
  update young_account_act a set child_id = the_child where a.id = act.id;
  return inside.agree(act.id, the_child, 'An adult agreed to an account for this young person. Did they ask for it? You can see who agreed.');
end $$;
revoke all on function app.agree_to_open_young from public, hearth_app, hearth_service;
grant execute on function app.agree_to_open_young to hearth_app;

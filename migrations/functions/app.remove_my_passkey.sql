create or replace function app.remove_my_passkey(the_id uuid) returns boolean language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from public.staff_passkey k where k.id = the_id and k.person_id = app.person_id();
  if not found then return false; end if;
  perform inside.tell_of_sign_in(app.person_id(), 'passkey-removed', app.now());
  return true;
end $$;
revoke all on function app.remove_my_passkey from public, hearth_app, hearth_service;
grant execute on function app.remove_my_passkey to hearth_app;

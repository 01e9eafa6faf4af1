-- Keeps a passkey that the visitor's own device made; ten at most. Their sign-ins without a second factor end, but for
-- the one in which it was made: that one now has it.
create or replace function app.keep_my_passkey(the_id uuid, the_session uuid, the_credential text, the_name text, the_key text, the_counter bigint)
returns boolean language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  me uuid := app.person_id();
begin
  if not app.is_staff() then return false; end if;
  perform from public.person_account p where p.id = me for update;
  if (select count(*) from public.staff_passkey k where k.person_id = me) >= 10 then return false; end if;
  insert into public.staff_passkey (id, person_id, credential_id, name, public_key, counter, made_at)
  values (the_id, me, the_credential, the_name, the_key, the_counter, app.now())
  on conflict (credential_id) do nothing;
  if not found then return false; end if;
  update public.session s set with_factor = true where s.id = the_session and s.person_id = me;
  update public.session s set revoked_at = app.now() where s.person_id = me and s.revoked_at is null and not s.with_factor;
  perform inside.tell_of_sign_in(me, 'passkey-added', app.now());
  return true;
end $$;
revoke all on function app.keep_my_passkey from public, hearth_app, hearth_service;
grant execute on function app.keep_my_passkey to hearth_app;

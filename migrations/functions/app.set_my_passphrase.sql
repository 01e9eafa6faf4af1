create or replace function app.set_my_passphrase(the_hash text) returns boolean language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  if app.me_child() is null or the_hash not like '$argon2id$%' then return false; end if;
  insert into credential (person_id, password_hash, changed_at) values (app.person_id(), the_hash, app.now())
  on conflict (person_id) do update set password_hash = excluded.password_hash, changed_at = excluded.changed_at;
  return true;
end $$;
revoke all on function app.set_my_passphrase from public, hearth_app, hearth_service;
grant execute on function app.set_my_passphrase to hearth_app;

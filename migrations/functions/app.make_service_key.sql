-- Keeps a key of another system, hashed. Two may hold at a time, so that one can follow the other without a gap.
create or replace function app.make_service_key(the_id uuid, the_account uuid, the_hash text, the_end timestamptz) returns text
language plpgsql security definer set search_path = public, app, pg_temp as $$
declare
  a service_account;
begin
  select * into a from service_account where id = the_account for update;
  if a.id is null or not app.administers(a.organisation_id) then return 'refused'; end if;
  if not app.has_work(the_account) then return 'waits'; end if;
  if (select count(*) from service_key k where k.account_id = the_account and k.ended_at is null and k.expires_at > app.now()) >= 2 then
    return 'two';
  end if;
  insert into service_key (id, account_id, token_hash, made_at, expires_at) values (the_id, the_account, the_hash, app.now(), the_end);
  return 'made';
end $$;
revoke all on function app.make_service_key from public, hearth_app, hearth_service;
grant execute on function app.make_service_key to hearth_app;

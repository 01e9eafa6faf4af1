-- How somebody's account stands, for an administrator of where they work.
create or replace function app.account_of(the_person uuid)
returns table (name text, closed_at timestamptz, sessions bigint, has_factor boolean, passkeys bigint, last_seen timestamptz)
language plpgsql stable security definer rows 20 set search_path = pg_catalog, pg_temp as $$
begin
  if not app.administers_person(the_person) then return; end if;
  return query select p.name, p.closed_at,
    (select count(*) from public.session s where s.person_id = p.id and s.revoked_at is null and s.expires_at > app.now()),
    exists (select 1 from public.second_factor f where f.person_id = p.id and f.confirmed_at is not null),
    (select count(*) from public.staff_passkey k where k.person_id = p.id),
    (select max(s.last_seen_at) from public.session s where s.person_id = p.id)
  from public.person_account p where p.id = the_person;
end $$;
revoke all on function app.account_of from public, hearth_app, hearth_service;
grant execute on function app.account_of to hearth_app;

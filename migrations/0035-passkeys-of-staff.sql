-- Passkeys of staff: their own device signs them in, alone, once it has made sure that it is them. Whose it is makes and
-- removes it, and is told each time. A passkey ends when it is removed, and with a reset of the account. What a device
-- was asked to sign (passkey_ask) is now for everybody who asks: its row goes when it is answered, and at the latest five
-- minutes after it was asked; the round ends it.
alter table passkey_ask drop constraint passkey_ask_person_id_fkey;
alter table passkey_ask add foreign key (person_id) references person_account;

create table staff_passkey (
  id uuid primary key,
  person_id uuid not null references person_account,
  -- What the device calls it.
  credential_id text not null unique check (length(credential_id) between 16 and 2000),
  -- What its owner calls it.
  name text not null check (length(name) between 1 and 60),
  public_key text not null check (length(public_key) between 16 and 5000),
  -- How often it has signed, where it counts: it never goes backwards.
  counter bigint not null check (counter >= 0),
  made_at timestamptz not null,
  used_at timestamptz
);
create index staff_passkey_person on staff_passkey (person_id, made_at);
select app.guard('staff_passkey');
select app.let_service('select, update, delete', 'staff_passkey');
create policy staff_passkey_own on staff_passkey for select to hearth_app using (app.is_staff() and person_id = app.person_id());
grant select (id, person_id, name, made_at, used_at) on staff_passkey to hearth_app;

-- The secret of an app that is being set up belongs to the sign-in that sees it: no other one of the same person reads it.
alter table second_factor add column session_id uuid;

-- More of what somebody is told; what could be told before stays as it was.
do $$
declare
  was text := pg_get_constraintdef(oid) from pg_constraint where conname = 'outgoing_message_kind_check';
begin
  alter table outgoing_message drop constraint outgoing_message_kind_check;
  execute 'alter table outgoing_message add constraint outgoing_message_kind_check ' || replace(was, '''account-reset''::text',
    '''account-reset''::text, ''passkey-added''::text, ''passkey-removed''::text, ''passkey-refused''::text, ''sign-in-changed''::text');
end $$;

-- Tells somebody at once, at their own address, that something about how they sign in has changed: whatever else they
-- chose to hear of, and also at night. Without an address it stands on the page of their messages.
create function inside.tell_of_sign_in(the_person uuid, the_kind text, the_now timestamptz) returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into public.outgoing_message (id, person_id, kind, channel, link, made_at, not_before, state, carrier, settled_at)
  select gen_random_uuid(), p.id, the_kind, case when p.email is null then 'none' else 'email' end, '/account', the_now, the_now,
    case when p.email is null then 'sent' else 'waiting' end, case when p.email is null then 'page' end,
    case when p.email is null then the_now end
  from public.person_account p where p.id = the_person;
end $$;
revoke all on function inside.tell_of_sign_in(uuid, text, timestamptz) from public;
grant execute on function inside.tell_of_sign_in(uuid, text, timestamptz) to hearth_service;

-- Keeps a passkey that the visitor's own device made; ten at most. Their sign-ins without a second factor end, but for
-- the one in which it was made: that one now has it.
create function app.keep_my_passkey(the_id uuid, the_session uuid, the_credential text, the_name text, the_key text, the_counter bigint)
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
create function app.remove_my_passkey(the_id uuid) returns boolean language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from public.staff_passkey k where k.id = the_id and k.person_id = app.person_id();
  if not found then return false; end if;
  perform inside.tell_of_sign_in(app.person_id(), 'passkey-removed', app.now());
  return true;
end $$;

-- How somebody's account stands, for an administrator of where they work: now also how many passkeys they have.
drop function app.account_of(uuid);
create function app.account_of(the_person uuid)
returns table (name text, closed_at timestamptz, sessions bigint, has_factor boolean, passkeys bigint, last_seen timestamptz)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not app.administers_person(the_person) then return; end if;
  return query select p.name, p.closed_at,
    (select count(*) from public.session s where s.person_id = p.id and s.revoked_at is null and s.expires_at > app.now()),
    exists (select 1 from public.second_factor f where f.person_id = p.id and f.confirmed_at is not null),
    (select count(*) from public.staff_passkey k where k.person_id = p.id),
    (select max(s.last_seen_at) from public.session s where s.person_id = p.id)
  from public.person_account p where p.id = the_person;
end $$;
revoke all on function app.keep_my_passkey(uuid, uuid, text, text, text, bigint), app.remove_my_passkey(uuid), app.account_of(uuid) from public;
grant execute on function app.keep_my_passkey(uuid, uuid, text, text, text, bigint), app.remove_my_passkey(uuid), app.account_of(uuid) to hearth_app;

-- The whole life of a credential: begun, changed by its owner, given a second factor, reset, its sessions seen and ended,
-- closed. Sessions end 30 days after they were over, resets a day after they were made, factors with the account; the
-- round ends them.
alter table session add column id uuid not null default gen_random_uuid() unique;
-- Whether the second factor was given when it began.
alter table session add column with_factor boolean not null default false;
-- A password that somebody else has seen is changed at the first sign-in.
alter table credential add column must_change boolean not null default false;

-- An app that shows a number every half minute (RFC 6238). Each number works once.
create table second_factor (
  person_id uuid primary key references person_account,
  secret text not null check (length(secret) between 16 and 500),
  made_at timestamptz not null,
  -- When the first number was right; before that it asks for nothing.
  confirmed_at timestamptz,
  last_step bigint not null default 0
);
-- A password is set anew with a code that goes to the person's own address, and that whoever asks for it does not see.
create table account_reset (
  id uuid primary key,
  person_id uuid not null references person_account,
  -- Null where the operator asked.
  asked_by uuid references person_account,
  asked_at timestamptz not null,
  code_hash text unique check (length(code_hash) = 43),
  expires_at timestamptz,
  used_at timestamptz
);
create index account_reset_person on account_reset (person_id, asked_at);
alter table second_factor enable row level security;
alter table account_reset enable row level security;
alter table outgoing_message drop constraint outgoing_message_kind_check;
alter table outgoing_message add constraint outgoing_message_kind_check check (kind in (
  'notice', 'step-due', 'step-overdue', 'step-escalated', 'referral', 'digest', 'duty', 'account-reset'));

-- How somebody's account stands, for an administrator of where they work.
create function app.account_of(the_person uuid) returns table (name text, closed_at timestamptz, sessions bigint, has_factor boolean, last_seen timestamptz)
language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  if not app.administers_person(the_person) then return; end if;
  return query select p.name, p.closed_at,
    (select count(*) from session s where s.person_id = p.id and s.revoked_at is null and s.expires_at > app.now()),
    exists (select 1 from second_factor f where f.person_id = p.id and f.confirmed_at is not null),
    (select max(s.last_seen_at) from session s where s.person_id = p.id)
  from person_account p where p.id = the_person;
end $$;
create function app.end_sessions_of(the_person uuid) returns boolean language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  if not app.administers_person(the_person) then return false; end if;
  update session set revoked_at = app.now() where person_id = the_person and revoked_at is null;
  return true;
end $$;
create function app.close_account_of(the_person uuid, the_closed boolean) returns boolean language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  if the_person = app.person_id() or not app.administers_person(the_person) then return false; end if;
  update person_account set closed_at = case when the_closed then app.now() end where id = the_person;
  update session set revoked_at = app.now() where person_id = the_person and revoked_at is null;
  return true;
end $$;
-- Ends the waiting after wrong tries, and sends the person a way to set a new password.
create function app.reset_account_of(the_person uuid, the_id uuid) returns boolean language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  if the_person = app.person_id() or not app.administers_person(the_person)
    or not exists (select 1 from person_account p where p.id = the_person and p.closed_at is null and p.email is not null) then
    return false;
  end if;
  delete from sign_in_try where person_id = the_person;
  insert into account_reset (id, person_id, asked_by, asked_at) values (the_id, the_person, app.person_id(), app.now());
  insert into outgoing_message (id, person_id, kind, channel, link, made_at, not_before, state)
  values (the_id, the_person, 'account-reset', 'email', '/account/reset', app.now(), app.now(), 'waiting');
  return true;
end $$;
-- The visitor's own sessions.
create function app.my_sessions() returns table (id uuid, created_at timestamptz, last_seen_at timestamptz) language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return query select s.id, s.created_at, s.last_seen_at from session s
    where s.person_id = app.person_id() and s.revoked_at is null and s.expires_at > app.now()
      and s.last_seen_at > app.now() - interval '2 hours'
    order by s.last_seen_at desc;
end $$;
create function app.end_my_session(the_id uuid) returns boolean language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  update session s set revoked_at = app.now() where s.id = the_id and s.person_id = app.person_id() and s.revoked_at is null;
  return found;
end $$;
grant execute on all functions in schema app to hearth_app;

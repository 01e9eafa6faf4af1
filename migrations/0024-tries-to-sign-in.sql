-- Tries to sign in, counted before a password is looked at, by account and by the network they come from: nobody outside
-- shuts anybody out, and from a network where somebody has signed in before they always can. The network is kept as a
-- hash. A row ends 90 days after its last try; the round ends it.
create table sign_in_try (
  -- Whose account was tried; null for all accounts together.
  person_id uuid references person_account,
  -- Where from, as a hash; empty for all networks together.
  network text not null check (length(network) in (0, 43)),
  failures integer not null,
  waits_until timestamptz,
  last_tried_at timestamptz not null,
  -- When somebody last signed in to this account from there.
  known_at timestamptz,
  unique nulls not distinct (person_id, network)
);
create index sign_in_try_last on sign_in_try (last_tried_at);
alter table sign_in_try enable row level security;

-- Counts a try and says whether it may be made, in one statement, so that many at once are no more than a few.
create function inside.count_try(the_person uuid, the_network text, the_most integer, the_now timestamptz) returns boolean language plpgsql security definer set search_path = public, app, pg_temp as $$
declare
  waits boolean;
begin
  insert into sign_in_try as t (person_id, network, failures, last_tried_at)
  values (the_person, the_network, 1, the_now)
  on conflict (person_id, network) do update set
    last_tried_at = the_now,
    failures = case
      when t.waits_until > the_now then t.failures
      when t.waits_until is not null or t.last_tried_at < the_now - interval '15 minutes' then 1
      else t.failures + 1 end,
    waits_until = case
      when t.waits_until > the_now then t.waits_until
      when t.waits_until is null and t.last_tried_at >= the_now - interval '15 minutes' and t.failures + 1 > the_most
        then the_now + interval '15 minutes' end
  returning t.waits_until is not null into waits;
  return not waits;
end $$;
-- Whether this try may be made: five in a row from one network for one account; thirty for one account from everywhere,
-- and fifty from one network for all accounts, unless they have signed in from there before.
create function inside.may_try(the_person uuid, the_network text, the_now timestamptz) returns boolean language plpgsql security definer set search_path = public, app, pg_temp as $$
declare
  is_known boolean := exists (
    select 1 from sign_in_try t where t.person_id = the_person and t.network = the_network
      and t.known_at > the_now - interval '90 days');
  near boolean := inside.count_try(the_person, the_network, 5, the_now);
  everywhere boolean := inside.count_try(the_person, '', 30, the_now);
  network boolean := inside.count_try(null, the_network, 50, the_now);
begin
  return near and (is_known or (everywhere and network));
end $$;
-- It was right: the counters of the account begin anew, and the network is known.
create function inside.was_right(the_person uuid, the_network text, the_now timestamptz) returns void language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  update sign_in_try t set failures = 0, waits_until = null,
    known_at = case t.network when '' then null else the_now end
  where t.person_id = the_person and t.network in (the_network, '');
  update sign_in_try t set failures = greatest(t.failures - 1, 0) where t.person_id is null and t.network = the_network;
end $$;
alter table credential drop column failures, drop column locked_until;
create or replace function app.set_my_passphrase(the_hash text) returns boolean language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  if app.me_child() is null or the_hash not like '$argon2id$%' then return false; end if;
  insert into credential (person_id, password_hash, changed_at) values (app.person_id(), the_hash, app.now())
  on conflict (person_id) do update set password_hash = excluded.password_hash, changed_at = excluded.changed_at;
  return true;
end $$;

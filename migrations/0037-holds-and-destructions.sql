-- A record whose time is over: what stops its end, who asks for it, who agrees, and what stays to show that it was done.

-- Something for which the record is still needed: nothing of it is destroyed while it stands.
create table legal_hold (
  id uuid primary key,
  child_id uuid not null references child,
  kind text not null check (kind in ('inquiry', 'claim', 'court', 'criminal', 'subject-access', 'complaint', 'other')),
  reason text not null check (length(reason) between 1 and 2000),
  set_by uuid not null references person_account,
  set_at timestamptz not null,
  lifted_by uuid references person_account,
  lifted_at timestamptz,
  lifted_because text check (length(lifted_because) between 1 and 2000),
  check ((lifted_by is null) = (lifted_at is null) and (lifted_by is null) = (lifted_because is null))
);
create index legal_hold_child on legal_hold (child_id);

-- Somebody asks that a record be destroyed; another answers. It goes with the record itself.
create table destruction_ask (
  id uuid primary key,
  child_id uuid not null references child,
  reason text not null check (length(reason) between 1 and 2000),
  proposed_by uuid not null references person_account,
  proposed_at timestamptz not null,
  answered_by uuid references person_account,
  answered_at timestamptz,
  -- Only a refusal is kept here: once it is agreed, the row is gone with everything else.
  refused_because text check (length(refused_because) between 1 and 2000),
  check ((answered_by is null) = (answered_at is null) and (answered_by is null) = (refused_because is null))
);
create unique index destruction_ask_open on destruction_ask (child_id) where answered_at is null;
create index destruction_ask_child on destruction_ask (child_id);

-- What stays of a record that was destroyed. It holds no name, no number and no day: the random ids under which the
-- record stood, which mean something only beside an older backup, the year of birth, and how many rows of what went.
-- No hash of the authority's number: there are few enough of those to try them all, and whoever has the key could.
create table destruction_certificate (
  id uuid primary key,
  entry_ids uuid[] not null check (cardinality(entry_ids) > 0),
  authority_id uuid not null references organisation,
  basis text not null check (basis in ('seventy-fifth-birthday', 'fifteen-years-after-death')),
  born_year integer not null,
  -- Each with what it is, in words, and how many rows went.
  counts jsonb not null,
  -- In how many rows about other children its names were covered.
  covered integer not null,
  proposed_by uuid not null references person_account,
  proposed_at timestamptz not null,
  agreed_by uuid not null references person_account,
  destroyed_at timestamptz not null,
  -- The last backup that Hearth knew of, and until when older ones are kept; null where nobody has said so.
  last_backup_at timestamptz,
  in_backups_until date,
  check (proposed_by <> agreed_by)
);
create index destruction_certificate_authority on destruction_certificate (authority_id, destroyed_at);

-- When `hearth backup` last wrote a copy.
create table backup_made (
  only_row boolean primary key default true check (only_row),
  made_at timestamptz not null
);

select app.guard('legal_hold');
select app.guard('destruction_ask');
select app.guard('destruction_certificate');
select app.guard('backup_made');
create policy legal_hold_seen on legal_hold for select to hearth_app using (app.reviews_record(child_id));
create policy legal_hold_set on legal_hold for insert to hearth_app with check (
  set_by = app.person_id() and lifted_by is null and app.reviews_record(child_id));
create policy legal_hold_lifted on legal_hold for update to hearth_app
  using (lifted_at is null and app.reviews_record(child_id)) with check (lifted_by = app.person_id());
create policy destruction_ask_seen on destruction_ask for select to hearth_app using (app.reviews_record(child_id));
create policy certificate_seen on destruction_certificate for select to hearth_app using (
  authority_id in (select app.serves_as('information-governance')));
create policy backup_seen on backup_made for select to hearth_app using (
  exists (select 1 from app.serves_as('information-governance')));
grant select, insert on legal_hold to hearth_app;
grant update (lifted_by, lifted_at, lifted_because) on legal_hold to hearth_app;
grant select on destruction_ask, destruction_certificate, backup_made to hearth_app;

create trigger legal_hold_never_deleted before delete on legal_hold for each row execute function app.refuse_change();
create trigger destruction_ask_never_deleted before delete on destruction_ask for each row execute function app.refuse_change();
create trigger certificate_append_only before update or delete on destruction_certificate for each row execute function app.refuse_change();
create trigger never_truncated before truncate on legal_hold for each statement execute function app.refuse_change();
create trigger never_truncated before truncate on destruction_ask for each statement execute function app.refuse_change();
create trigger never_truncated before truncate on destruction_certificate for each statement execute function app.refuse_change();

insert into access_source (table_name, ordinal, title, left_out_because, whose, written_at, row_key, skipped) values
  ('legal_hold', 0, '', 'For what the record is still needed, such as an inquiry or a claim: it may not be told to everybody.', null, null, null, '{}'),
  ('destruction_ask', 0, '', 'That somebody asked for the end of the record; while it stands, the record is there.', null, null, null, '{}');

-- One door past the triggers. They let a row go only while this table holds the transaction itself; it is in a schema that
-- nobody who signs in reaches, and only inside.carry_out writes to it, and empties it before it ends.
create table inside.destruction_under_way (in_transaction xid8 primary key);
revoke all on inside.destruction_under_way from public;
create function app.is_destroying() returns boolean language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return exists (select 1 from inside.destruction_under_way d where d.in_transaction = pg_current_xact_id_if_assigned());
end $$;
revoke all on function app.is_destroying() from public;
grant execute on function app.is_destroying() to hearth_app, hearth_service;
create or replace function app.refuse_change() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op <> 'TRUNCATE' and app.is_destroying() then return coalesce(new, old); end if;
  raise exception 'signed records are never changed: add to them instead' using errcode = 'HR001';
end $$;
-- The triggers that guard a change, or do something after one, know the same door.
do $$
declare
  f record;
begin
  for f in
    select distinct p.oid, pg_get_functiondef(p.oid) as was from pg_trigger t join pg_proc p on p.oid = t.tgfoid
    join pg_class c on c.oid = t.tgrelid and c.relnamespace = 'public'::regnamespace
    where not t.tgisinternal and t.tgtype::integer & 24 <> 0 and p.proname <> 'refuse_change'
  loop
    execute regexp_replace(f.was, '\mbegin\M',
      'begin if tg_op <> ''INSERT'' and app.is_destroying() then return coalesce(new, old); end if;', 'i');
  end loop;
end $$;

-- The yearly SSDA903 return brought in: what was supplied, kept for good; what the rules say of it; what a person decided.
create table return_import (
  id uuid primary key,
  authority_id uuid not null references organisation,
  -- The return year, 2025 for 2024/25. Null until somebody says which; the days in the files propose one.
  year integer check (year between 2018 and 2027),
  proposed_year integer,
  state text not null check (state in (
    'received', 'read', 'checked', 'confirmed', 'committed', 'refused', 'abandoned')),
  -- One hash over all files: the same files again are the same return.
  fingerprint text not null,
  -- The machine on whose disk the files lie until they are read.
  spooled_on text not null,
  progress_done integer not null default 0,
  progress_of integer,
  -- The last child that was checked: where to go on.
  checked_to text not null default '',
  counts jsonb,
  fault jsonb,
  started_by uuid references person_account,
  started_at timestamptz not null,
  confirmed_by uuid references person_account,
  confirmed_at timestamptz,
  finished_at timestamptz,
  -- Who works on it now, and until when they are believed: a process that dies lets go by itself.
  worked_by uuid,
  worked_until timestamptz,
  attempts integer not null default 0,
  -- When what was staged of an import that came to nothing was cleared away.
  cleared_at timestamptz
);
-- One at a time for an authority: two previews of one register would contradict each other.
create unique index return_import_open on return_import (authority_id)
  where state in ('received', 'read', 'checked', 'confirmed');
create index return_import_committed on return_import (authority_id, year, finished_at);

create table return_file (
  import_id uuid not null references return_import,
  number integer not null,
  name text not null check (length(name) between 1 and 200),
  bytes bigint not null,
  sha256 text not null,
  -- The tables of the return it turned out to hold.
  tables text[] not null default '{}',
  rows_read integer not null default 0,
  is_read boolean not null default false,
  primary key (import_id, number)
);

-- Every row exactly as supplied. The child's number is put in capitals only to bring the rows of a child together.
create table return_row (
  import_id uuid not null references return_import,
  child text not null,
  file text not null,
  row integer not null,
  supplied jsonb not null,
  fault jsonb,
  primary key (import_id, child, file, row)
);

create table return_flag (
  import_id uuid not null references return_import,
  rule text not null,
  file text not null,
  row integer not null,
  child text not null,
  primary key (import_id, rule, file, row)
);

-- What does not go into the register, and why: a whole row, or one column of it.
create table return_left_out (
  import_id uuid not null references return_import,
  file text not null,
  row integer not null,
  part text not null default '',
  reason text not null,
  child text not null,
  primary key (import_id, file, row, part)
);

-- Children and episodes as they were read: days are days here. What becomes of each in the register is its plan.
create table return_child (
  import_id uuid not null references return_import,
  number text not null,
  row integer not null,
  date_of_birth date not null,
  sex text,
  upn text,
  home_post text,
  placement_post text,
  child_id uuid,
  is_new boolean not null default true,
  primary key (import_id, number)
);
create table return_episode (
  import_id uuid not null references return_import,
  row integer not null,
  number text not null,
  from_day date not null,
  to_day date,
  legal_status text not null,
  placement_type text,
  provider text,
  urn text,
  need text,
  reason_new text,
  reason_ceased text,
  reason_moved text,
  plan text not null default 'added' check (plan in ('added', 'ended', 'same', 'differs', 'set-aside')),
  -- The end in the register, where it differs.
  known_to_day date,
  episode_id uuid,
  primary key (import_id, row)
);
create index return_episode_plan on return_episode (import_id, plan, number, row);

-- Repairs that somebody may accept. The row may be one of an earlier return that was brought in.
create table return_repair (
  import_id uuid not null references return_import,
  rule text not null,
  year integer not null,
  row integer not null,
  child text not null,
  target_id uuid not null references return_import,
  set_aside boolean not null,
  to_day date,
  reason_ceased text,
  asks_for text[] not null,
  why text not null,
  accepted boolean,
  decided_by uuid references person_account,
  decided_at timestamptz,
  primary key (import_id, rule, year, row)
);

-- What the return says otherwise than we know it. A person decides; nothing is overwritten unasked.
create table return_conflict (
  import_id uuid not null references return_import,
  number text not null,
  field text not null check (field in ('DOB', 'SEX', 'UPN')),
  row integer not null,
  child_id uuid not null references child,
  -- Null where the child's record is sealed.
  known text,
  supplied text not null,
  decision text check (decision in ('keep', 'take')),
  decided_by uuid references person_account,
  decided_at timestamptz,
  primary key (import_id, number, field),
  check ((decision is null) = (decided_at is null))
);

-- What must not come twice among children, by rule; kept only while the return is checked.
create table return_key (
  import_id uuid not null references return_import,
  rule text not null,
  key text not null,
  file text not null,
  row integer not null,
  child text not null,
  primary key (import_id, rule, key, file, row)
);

-- The imports of the authorities that the visitor administers.
create function app.my_return_imports() returns setof uuid language sql stable security definer set search_path = public, app, pg_temp as $$
  select i.id from return_import i where i.authority_id in (select app.serves_as('administrator'))
$$;

-- Says of which year the return is, once it has been read.
create function app.date_return(the_import uuid, the_year integer) returns boolean
language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  update return_import i set year = the_year
  where i.id = the_import and i.state = 'read' and i.year is null and i.id in (select app.my_return_imports());
  return found;
end $$;

-- Accepts or leaves repairs: one, all of a rule, or all.
create function app.decide_return_repairs(the_import uuid, the_rule text, the_year integer, the_row integer, the_answer boolean)
returns integer language plpgsql security definer set search_path = public, app, pg_temp as $$
declare
  decided integer;
begin
  if not exists (
    select 1 from return_import i
    where i.id = the_import and i.state = 'checked' and i.id in (select app.my_return_imports())) then
    return 0;
  end if;
  update return_repair r set accepted = the_answer, decided_by = app.person_id(), decided_at = app.now()
  where r.import_id = the_import and (the_rule is null or r.rule = the_rule)
    and (the_year is null or r.year = the_year) and (the_row is null or r.row = the_row);
  get diagnostics decided = row_count;
  return decided;
end $$;

-- Decides a conflict: what we know is kept, or what the return says is taken.
create function app.decide_return_conflict(the_import uuid, the_number text, the_field text, the_decision text)
returns boolean language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  update return_conflict c set decision = the_decision, decided_by = app.person_id(), decided_at = app.now()
  where c.import_id = the_import and c.number = the_number and c.field = the_field
    and exists (
      select 1 from return_import i
      where i.id = the_import and i.state = 'checked' and i.id in (select app.my_return_imports()));
  return found;
end $$;

-- Lets the return into the register. The service does the work; nothing may be left to decide.
create function app.confirm_return(the_import uuid) returns boolean
language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  update return_import i set state = 'confirmed', confirmed_by = app.person_id(), confirmed_at = app.now(), attempts = 0,
    progress_done = 0, progress_of = null
  where i.id = the_import and i.state = 'checked' and i.id in (select app.my_return_imports())
    and not exists (select 1 from return_conflict c where c.import_id = i.id and c.decision is null);
  return found;
end $$;

-- Gives the import up. What was staged is cleared away by the service.
create function app.abandon_return(the_import uuid) returns boolean
language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  update return_import i set state = 'abandoned', finished_at = app.now()
  where i.id = the_import and i.state in ('received', 'read', 'checked') and i.id in (select app.my_return_imports());
  return found;
end $$;

-- What was supplied never changes, and goes only when its import came to nothing.
create function app.guard_return_row() returns trigger language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  if tg_op = 'DELETE' and exists (
    select 1 from return_import i where i.id = old.import_id and i.state in ('refused', 'abandoned')) then
    return old;
  end if;
  raise exception 'a supplied row is kept as it is' using errcode = '42501';
end $$;
create trigger return_row_kept before update or delete on return_row for each row execute function app.guard_return_row();

alter table return_import enable row level security;
alter table return_file enable row level security;
alter table return_row enable row level security;
alter table return_flag enable row level security;
alter table return_left_out enable row level security;
alter table return_child enable row level security;
alter table return_episode enable row level security;
alter table return_repair enable row level security;
alter table return_conflict enable row level security;
alter table return_key enable row level security;

create policy return_import_seen on return_import for select to hearth_app using (
  authority_id in (select app.serves_as('administrator')));
create policy return_import_begun on return_import for insert to hearth_app with check (
  state = 'received' and started_by = app.person_id() and authority_id in (select app.serves_as('administrator')));
create policy return_file_seen on return_file for select to hearth_app using (
  import_id in (select app.my_return_imports()));
create policy return_file_begun on return_file for insert to hearth_app with check (
  exists (select 1 from return_import i where i.id = import_id and i.state = 'received' and i.started_by = app.person_id()));
create policy return_row_seen on return_row for select to hearth_app using (import_id in (select app.my_return_imports()));
create policy return_flag_seen on return_flag for select to hearth_app using (import_id in (select app.my_return_imports()));
create policy return_left_out_seen on return_left_out for select to hearth_app using (
  import_id in (select app.my_return_imports()));
create policy return_episode_seen on return_episode for select to hearth_app using (
  import_id in (select app.my_return_imports()));
create policy return_child_seen on return_child for select to hearth_app using (
  import_id in (select app.my_return_imports()));
create policy return_repair_seen on return_repair for select to hearth_app using (
  import_id in (select app.my_return_imports()));
create policy return_conflict_seen on return_conflict for select to hearth_app using (
  import_id in (select app.my_return_imports()));

grant select on return_import, return_file, return_row, return_flag, return_left_out, return_child, return_episode,
  return_repair, return_conflict to hearth_app;
grant insert (id, authority_id, year, state, fingerprint, spooled_on, started_by, started_at) on return_import to hearth_app;
grant insert (import_id, number, name, bytes, sha256) on return_file to hearth_app;
grant execute on all functions in schema app to hearth_app;

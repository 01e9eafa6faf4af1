-- Files with records: pictures, papers, and what a child said in their own voice. And injuries as they are asked for: first
-- aid, treatment, where on the body, and the accident book.
-- functions and policies: 9d041f9abb519a5b5035e9764b38cc7d0748e15a7120e9e98ddd75daaafc8e3f

-- A file beside a record. `about_id` is the record itself; for a record of an incident it is the draft from which it is
-- signed (incident.submission_id), so that a file that is added to a draft is the record's without being moved. What a child
-- says about nothing in particular is about the child.
create table attachment (
  id uuid primary key,
  about text not null check (about in ('incident', 'restraint', 'seizure', 'missing', 'challenge', 'child')),
  about_id uuid not null,
  child_id uuid references child,
  setting_id uuid references setting,
  -- What is to be seen or heard, in words: also for whoever does not see it.
  shows text not null check (length(shows) between 1 and 300),
  is_voice boolean not null,
  shows_injury boolean not null default false,
  -- That the child agreed, where that is asked: an injury of theirs, or their voice.
  child_agreed boolean not null default false,
  media_type text not null check (media_type in (
    'image/jpeg', 'image/png', 'image/webp', 'application/pdf', 'audio/webm', 'audio/ogg', 'audio/mp4', 'audio/wav')),
  bytes bytea not null check (length(bytes) between 1 and 12000000),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  -- How long a recording is, as far as it says so.
  seconds integer check (seconds between 0 and 310),
  added_by uuid not null references person_account,
  added_at timestamptz not null,
  check ((child_id is null) <> (setting_id is null)),
  check (is_voice = (media_type like 'audio/%')),
  check (child_agreed or not (is_voice or shows_injury))
);
comment on table attachment is 'Pictures, papers and recordings beside a record. | end: child | by: retention through child_id | words';
create index attachment_about on attachment (about_id, added_at);
create index attachment_child on attachment (child_id, added_at);
create index attachment_setting on attachment (setting_id);
create index attachment_added on attachment (added_at, added_by);
grant select, insert, delete on attachment to hearth_app;
select app.guard('attachment');
create trigger never_truncated before truncate on attachment for each statement execute function app.refuse_change();
create trigger attachment_quota before insert on attachment for each row execute function app.guard_quota();
insert into access_source (table_name, ordinal, title, left_out_because, whose, written_at, row_key, skipped) values
  ('attachment', 25, 'Pictures, papers and recordings', null, 't.child_id = any($1)', 't.added_at', 't.id::text', array['bytes', 'sha256', 'about_id']);

-- A photograph as telephones take it, where nothing in the browser makes it smaller.
alter table photograph drop constraint photograph_bytes_check,
  add constraint photograph_bytes_check check (length(bytes) between 1 and 12000000);

-- What the child said may be a recording, and nothing else.
alter table account add column in_voice boolean not null default false,
  drop constraint account_check,
  add constraint account_check check (
    case when words is not null then not_yet_because is null else (not_yet_because is null) = in_voice end);

-- Who was hurt in an incident, what was done, and where it is written.
alter table incident add column injuries jsonb;

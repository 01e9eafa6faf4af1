-- Many people, or many children, come from a file: it is looked at, a second person agrees, and only then is each invited or
-- begun as a single one is.
-- functions and policies: 931d52cde72cd6247b9fd155cccfcb98fe7209cef1f3750ce64cf84a1161b492
create table upload (
  id uuid primary key,
  kind text not null check (kind in ('people', 'children')),
  organisation_id uuid not null references organisation,
  uploaded_by uuid not null references person_account,
  uploaded_at timestamptz not null,
  was_windows boolean not null,
  answered_by uuid references person_account,
  answered_at timestamptz,
  agreed boolean,
  done_at timestamptz,
  check ((answered_by is null) = (answered_at is null) and (answered_by is null) = (agreed is null)),
  check (answered_by is distinct from uploaded_by or agreed is not true)
);
create index upload_organisation on upload (organisation_id, uploaded_at);
create index upload_uploaded on upload (uploaded_at);
create index upload_under_way on upload (answered_at) where agreed and done_at is null;
comment on table upload is 'A file with people or children that a second person agrees to. | end: soon | by: round | 14 days after it was sent.';
grant select on upload to hearth_app;
select app.guard('upload');
select app.let_service('select, delete', 'upload');

create table upload_row (
  id uuid primary key,
  upload_id uuid not null references upload,
  -- As the spreadsheet counts its rows.
  row_number integer not null check (row_number > 0),
  -- What stands in it, under the names of its columns: taken away as soon as it is done, or refused.
  said jsonb not null,
  plan text not null check (plan in ('invite', 'place', 'there', 'asked', 'begin', 'like', 'fault')),
  faults jsonb not null,
  came text check (came in ('done', 'not-done')),
  came_words text not null default '' check (length(came_words) <= 500)
);
create index upload_row_upload on upload_row (upload_id, row_number);
create index upload_row_to_do on upload_row (upload_id, row_number) where came is null and plan in ('invite', 'place', 'begin');
comment on table upload_row is 'The rows of such a file. | end: soon | by: round | What stands in a row is taken away as soon as it is done, or the file is refused; otherwise 14 days after it was sent.';
grant select on upload_row to hearth_app;
select app.guard('upload_row');
select app.let_service('select, delete', 'upload_row');

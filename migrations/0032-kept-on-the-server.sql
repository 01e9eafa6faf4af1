-- A form whose sign-in had ended when it was sent: kept for the person of that sign-in, and shown to nobody else. A row
-- ends when it is sent again or thrown away, and a day after it was kept.
create table kept_form (
  id uuid primary key,
  person_id uuid not null references person_account,
  path text not null check (length(path) between 1 and 500),
  fields jsonb not null,
  kept_at timestamptz not null
);
create index kept_form_person on kept_form (person_id, kept_at);
create index kept_form_kept on kept_form (kept_at);
alter table kept_form enable row level security;

-- Some pages can be read in other languages. In live mode a text is shown only after a named person has checked it: the mark is
-- of this text and no other, so that a changed sentence needs another. A young person keeps the language of their own pages.
-- functions and policies: fc93e1267f687286461e7b39c395df96ad3ab2b4a3ab3550af6096121526c902
create table translation_check (
  id uuid primary key,
  page text not null check (length(page) between 1 and 60),
  language text not null check (length(language) between 2 and 3),
  -- Of the English and of all that stands for it.
  text_hash text not null check (text_hash ~ '^[0-9a-f]{64}$'),
  -- Who has read it, who need not have an account; and as what they speak the language.
  checked_by text not null check (length(checked_by) between 1 and 200),
  capacity text not null check (length(capacity) between 1 and 300),
  checked_on date not null,
  entered_by uuid not null references person_account,
  entered_at timestamptz not null,
  withdrawn_by uuid references person_account,
  withdrawn_at timestamptz,
  check (num_nonnulls(withdrawn_by, withdrawn_at) in (0, 2))
);
create unique index translation_check_holds on translation_check (page, language, text_hash) where withdrawn_at is null;
create index translation_check_entered_by on translation_check (entered_by);
create index translation_check_withdrawn_by on translation_check (withdrawn_by);
comment on table translation_check is 'That a named person has checked a page in another language. | end: reference | by: never | words';
select app.guard('translation_check');

alter table person_account add column reads_in text check (length(reads_in) between 2 and 3);

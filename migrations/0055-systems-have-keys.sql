-- Another system of an organisation asks the API with a key of its own: for the parts that were named, until a day. Its
-- account is brought in as a person is, by two.
-- functions and policies: de59f4a3fe6d5316cf2a97018fd36a0c6048b51d737f5eb2ed07c39dc235121f
create table service_account (
  id uuid primary key references person_account,
  organisation_id uuid not null references organisation,
  -- The parts of the API that it may ask.
  scopes text[] not null check (cardinality(scopes) between 1 and 20)
);
create index service_account_organisation on service_account (organisation_id);
comment on table service_account is 'That an account is another system''s, and what of the API it may ask. | end: sign-in | by: account through id';
grant select on service_account to hearth_app;
select app.guard('service_account');
select app.let_service('select', 'service_account');

create table service_key (
  id uuid primary key,
  account_id uuid not null references service_account,
  token_hash text not null unique,
  made_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > made_at),
  ended_at timestamptz,
  used_on date
);
create index service_key_account on service_key (account_id);
comment on table service_key is 'Keys of other systems, hashed. | end: sign-in | by: account through account_id';
grant select (id, account_id, made_at, expires_at, ended_at, used_on) on service_key to hearth_app;
select app.guard('service_key');
select app.let_service('select', 'service_key');
grant update (used_on) on service_key to hearth_service;

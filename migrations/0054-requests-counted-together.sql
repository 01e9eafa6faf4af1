-- Several processes count the requests of one sign-in, or of one address, together: they take portions of what is allowed in
-- a minute. Unlogged: it costs no write-ahead log, waits for no standby, and what a crash loses is a minute's count.
-- functions and policies: 83789375a3728a6e556aa5151ffbc5c31f13f663eff9636245589ac04eebf723
create unlogged table request_count (
  -- A hash, under a key of the service, of the minute and of who asks: the next minute has another.
  id uuid primary key,
  minute timestamptz not null,
  taken integer not null
);
create index request_count_minute on request_count (minute);
comment on table request_count is 'How many requests one sign-in or one network made in a minute, in hashes. | end: soon | by: round | Two minutes after its minute.';
select app.guard('request_count');
select app.let_service('select, insert, update, delete', 'request_count');

-- After an upgrade each person is told once that Hearth has changed: until the day of the changes that they have seen.
-- functions and policies: f97a7cdd950d2f893219e077219d0b94d74a8a72279733396263e8dcd2b9e3fb
alter table person_account add column changes_seen date;

-- Where postcodes lie, from a directory that the authority supplies (the ONS Postcode Directory, or an extract of it).
-- Without one nobody knows whether a placement is inside the authority, and nothing is guessed.
create table postcode_directory (
  id uuid primary key,
  name text not null check (length(name) between 1 and 200),
  places integer not null check (places > 0),
  loaded_at timestamptz not null
);
create table postcode_place (
  -- In capitals, without a space.
  postcode text primary key check (postcode ~ '^[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2}$'),
  -- The code of the authority with social services duties: the county where there is one, else the district.
  area text not null check (area ~ '^[A-Z]\d{8}$'),
  -- Metres on the national grid; null where the directory has none.
  east integer,
  north integer,
  check ((east is null) = (north is null))
);
alter table postcode_directory enable row level security;
alter table postcode_place enable row level security;
-- Geography, and about nobody: for all who work here. Only the operator loads it.
create policy directory_seen on postcode_directory for select to hearth_app using (app.is_staff());
create policy postcode_seen on postcode_place for select to hearth_app using (app.is_staff());
grant select on postcode_directory, postcode_place to hearth_app;

-- What follows from the postcodes of an episode; null is not known.
alter table return_episode add column placement_location text check (placement_location in ('in', 'out'));
alter table return_episode add column placement_area text;
alter table return_episode add column placement_miles numeric(5, 1);
-- In which other area a child lives is an address, and stays out of what everybody around the child reads.
alter table care_episode add column placement_location text check (placement_location in ('in', 'out'));
alter table care_episode add column placement_miles numeric(5, 1);

-- Whether a child lives outside the home area may not be known.
alter table child alter column out_of_area drop not null;
alter table child alter column out_of_area drop default;
update child set out_of_area = null where not name_known and not out_of_area;

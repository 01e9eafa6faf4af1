-- Only who holds the post approves a move, and what a move says of the area is true from the day of the move.
-- functions and policies: 797d6723b191bf695079df30d59a78678a1ce80276eb5677146e2b4c61c9bae2

-- A move that lies ahead does not yet make a home out of area: what each stay says of it stands with the stay.
alter table placement add column out_of_area boolean;
update placement p set out_of_area = m.facts ->> 'homeArea' <> 'inside'
from move_event e join placement_move m on m.id = e.move_id
where e.event = 'began' and e.placement_id = p.id and m.facts ->> 'homeArea' is not null;
-- Where the first stay out of area is still ahead, the child was said to be outside too early.
update child c set out_of_area = (
  select s.host_authority_id <> c.responsible_authority_id from placement p join setting s on s.id = p.setting_id
  where p.child_id = c.id and p.from_day <= current_date and (p.until_day is null or p.until_day >= current_date) limit 1)
where c.out_of_area and exists (
    select 1 from placement p where p.child_id = c.id and p.from_day > current_date and p.out_of_area)
  and not exists (
    select 1 from placement p where p.child_id = c.id and p.from_day <= current_date and p.out_of_area is not null);

-- Telephone numbers are kept by authority, provider and home, each with who last checked it and when.
alter table service_contact
  add column setting_id uuid references setting,
  add column checked_on date not null default current_date,
  add column checked_by uuid references person_account,
  drop constraint service_contact_purpose_check,
  drop constraint service_contact_organisation_id_purpose_key,
  add constraint service_contact_purpose_check check (purpose in (
    'on-call', 'duty-team', 'emergency-duty-team', 'designated-officer', 'police', 'police-online', 'data-protection', 'hearth')),
  add constraint service_contact_one_each unique nulls not distinct (organisation_id, setting_id, purpose);
update service_contact set checked_on = (changed_at at time zone 'Europe/London')::date;
create index service_contact_setting on service_contact (setting_id);
comment on table service_contact is 'How people are reached, by organisation or home and purpose, and who checked it when. | end: reference | by: never';
alter table organisation add column numbers_checked_months integer not null default 6 check (numbers_checked_months between 1 and 24);

-- A return that is in the register can be taken back until somebody has worked on it: what was there before stands with it.
alter table return_import
  drop constraint return_import_state_check,
  add constraint return_import_state_check check (state in (
    'received', 'read', 'checked', 'confirmed', 'committed', 'refused', 'abandoned', 'undone')),
  add column undone_by uuid references person_account,
  -- Those brought in before this keep nothing to take back from.
  add column keeps_what_was boolean not null default false;
drop index return_import_next;
create index return_import_next on return_import (started_at, id)
  where state in ('received', 'read', 'confirmed') or (state in ('refused', 'abandoned', 'undone') and cleared_at is null);
alter table return_child add column was jsonb;
alter table return_repair add column was jsonb;

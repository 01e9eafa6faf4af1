-- Whether somebody works anywhere today besides in this one way.
create or replace function inside.works_elsewhere(the_person uuid, the_membership uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (select 1 from membership m where m.person_id = the_person and m.id <> the_membership
    and m.from_day <= app.today() and (m.until_day is null or m.until_day > app.today()));
end $$;
revoke all on function inside.works_elsewhere from public, hearth_app, hearth_service;

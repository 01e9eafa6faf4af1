-- The absences in which somebody stands in now, where both have work in the same organisation, or one child.
create or replace function inside.stands_in(the_stand_in uuid) returns setof uuid language plpgsql stable security definer rows 2 set search_path = public, app, pg_temp as $$
begin
  return query
    select a.person_id from absence a
    where a.stand_in_id = the_stand_in and a.from_at <= app.now() and a.until_at > app.now()
      and a.person_id <> the_stand_in
      and app.has_work(a.person_id) and app.has_work(the_stand_in)
      and (exists (
          select 1 from membership mine join membership theirs on theirs.organisation_id = mine.organisation_id
          where mine.person_id = the_stand_in and theirs.person_id = a.person_id
            and mine.from_day <= app.today() and (mine.until_day is null or mine.until_day >= app.today())
            and theirs.from_day <= app.today() and (theirs.until_day is null or theirs.until_day >= app.today()))
        -- Reviewing officers and advocates may be known by the children they work with alone.
        or not exists (select 1 from membership m where m.person_id = a.person_id));
end $$;
revoke all on function inside.stands_in from public, hearth_app, hearth_service;
grant execute on function inside.stands_in to hearth_service;

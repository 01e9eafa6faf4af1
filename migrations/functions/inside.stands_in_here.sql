-- Who has somebody's work while they are away: their stand-in, or whoever stands in for that one, and so on to somebody who
-- is here. Null where they are here themselves, and where those who are away stand in for each other in a ring.
create or replace function inside.stands_in_here(the_person uuid) returns uuid language plpgsql stable security definer set search_path = public, app, pg_temp as $$
declare
  seen uuid[] := array[the_person];
  here uuid := the_person;
  next_one uuid;
begin
  loop
    next_one := app.stand_in_for(here);
    if next_one is not distinct from here then return nullif(here, the_person); end if;
    if next_one = any (seen) then return null; end if;
    seen := seen || next_one;
    here := next_one;
  end loop;
end $$;
revoke all on function inside.stands_in_here from public, hearth_app, hearth_service;
grant execute on function inside.stands_in_here to hearth_service;

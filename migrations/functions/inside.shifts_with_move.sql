-- Whether the clock of a step counts from the move, and shifts with it.
create or replace function inside.shifts_with_move(the_outcome jsonb, the_code text) returns boolean
language sql immutable set search_path = pg_catalog, pg_temp as $$
  select exists (
    select 1 from jsonb_array_elements((the_outcome -> 'notices') || (the_outcome -> 'steps')) o
    where o ->> 'id' = the_code and o #>> '{clock,from}' <> 'it being known')
$$;
revoke all on function inside.shifts_with_move from public, hearth_app, hearth_service;

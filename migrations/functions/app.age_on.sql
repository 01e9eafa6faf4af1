-- Whole years of age on a day; born on 29 February, the birthday is on 1 March in other years.
create or replace function app.age_on(birth date, the_day date) returns integer language plpgsql immutable set search_path = public, app, pg_temp as $$
begin
  return extract(year from the_day)::integer - extract(year from birth)::integer
    - case when to_char(the_day, 'MM-DD') < to_char(birth, 'MM-DD') then 1 else 0 end;
end $$;
revoke all on function app.age_on from public, hearth_app, hearth_service;
grant execute on function app.age_on to hearth_app, hearth_service;

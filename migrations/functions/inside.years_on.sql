-- The same day so many years later: 1 March for 29 February.
create or replace function inside.years_on(the_day date, years integer) returns date language plpgsql immutable as $$
begin
  return case when to_char(the_day, 'MMDD') = '0229' then make_date(extract(year from the_day)::integer + years, 3, 1)
    else (the_day + make_interval(years => years))::date end;
end $$;
revoke all on function inside.years_on from public, hearth_app, hearth_service;

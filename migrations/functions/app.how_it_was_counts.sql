-- How it was for the young people of an authority in the last year: never fewer than ten of them, and rounded to fives,
-- so that nobody is found by taking one number from another.
create or replace function app.how_it_was_counts(the_authority uuid, the_day date)
returns table (after text, told integer, good integer) language plpgsql stable security definer rows 20 set search_path = public, app, pg_temp as $$
begin
  if not app.speaks_for(the_authority) then return; end if;
  return query
    select h.after, (round(count(*) / 5.0) * 5)::integer, (round(count(*) filter (where h.face >= 4) / 5.0) * 5)::integer
    from how_it_was h join child c on c.id = h.child_id
    where c.responsible_authority_id = the_authority
      and h.said_at >= (the_day - 365)::timestamptz and h.said_at < (the_day + 1)::timestamptz
    group by h.after having count(distinct h.child_id) >= 10 order by h.after;
end $$;
revoke all on function app.how_it_was_counts from public, hearth_app, hearth_service;
grant execute on function app.how_it_was_counts to hearth_app;

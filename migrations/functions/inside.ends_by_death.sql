-- Until when a record is kept is never earlier than the law says, whoever looked at it and whatever day they gave.
create or replace function inside.ends_by_death(the_child uuid) returns date language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return (select inside.years_on(max(e.to_day), 15) from public.care_episode e join public.child c on c.id = e.child_id
    where e.child_id = the_child and e.reason_ceased = 'E2'
      -- Somebody who was in care afterwards had not died.
      and not exists (select 1 from public.care_episode l where l.child_id = the_child and l.from_day > e.to_day) having max(e.to_day) < inside.years_on(min(c.date_of_birth), 18));
end $$;
revoke all on function inside.ends_by_death from public, hearth_app, hearth_service;

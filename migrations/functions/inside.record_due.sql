-- Until when the record of a child is kept: the seventy-fifth birthday, or 15 years from a death under 18; and later where
-- somebody looked at it and keeps it on.
create or replace function inside.record_due(the_child uuid) returns date language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return (select greatest(coalesce(inside.ends_by_death(c.id), inside.years_on(c.date_of_birth, 75)),
      (select v.look_again_on from public.record_review v where v.child_id = c.id order by v.reviewed_at desc limit 1))
    from public.child c where c.id = the_child);
end $$;
revoke all on function inside.record_due from public, hearth_app, hearth_service;

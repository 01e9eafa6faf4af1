-- Who has the clocks of a child whose record is sealed: whoever works here and was given a key, the child's workers first,
-- then whoever sealed it; where nobody is left, the reviewing officer. Null where the record is not sealed.
create or replace function inside.key_holder(the_child uuid) returns uuid language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return (
    select h.person_id from child_seal s cross join lateral (
      select k.person_id, coalesce((
          select min(case i.role when 'social-worker' then 1 when 'personal-adviser' then 1 else 2 end) from involvement i
          where i.child_id = the_child and i.person_id = k.person_id and i.from_day <= app.today()
            and (i.until_day is null or i.until_day >= app.today())), case when k.person_id = s.sealed_by then 3 else 4 end) as place
      from child_seal_key k where k.seal_id = s.id and app.has_work(k.person_id)
      union all
      select i.person_id, 5 from involvement i
      where i.child_id = the_child and i.role in ('independent-reviewing-officer', 'advocate')
        and i.from_day <= app.today() and (i.until_day is null or i.until_day >= app.today())
        and app.has_work(i.person_id) and inside.has_key(s.id, i.person_id)
    ) h where s.child_id = the_child and s.lifted_at is null order by h.place, h.person_id limit 1);
end $$;
revoke all on function inside.key_holder from public, hearth_app, hearth_service;
grant execute on function inside.key_holder to hearth_service;

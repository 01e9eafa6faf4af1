-- The people who may hold an ask today, in their order; whoever it is kept from, or stands in for such a one, or holds
-- no key to a sealed record, is none of them. It is worked out each time: an ask never lies with somebody who has left.
create or replace function asks_inside.ask_people(the_ask uuid)
returns table (person_id uuid, role text, place bigint) language plpgsql stable security definer rows 20 set search_path = public, app, pg_temp as $$
begin
  return query
    select distinct_people.person_id, distinct_people.role,
      row_number() over (order by distinct_people.rank, distinct_people.person_id)
    from (
      select distinct on (l.person_id) l.person_id, l.role, l.rank
      from young_ask a cross join lateral asks_inside.ask_line(a.child_id, a.line) l
      join person_account p on p.id = l.person_id and p.closed_at is null
      where a.id = the_ask
        and not exists (
          select 1 from young_ask_kept k where k.ask_id = a.id and (k.person_id = l.person_id or exists (
            select 1 from absence b where b.person_id = k.person_id and b.stand_in_id = l.person_id
              and b.from_at <= app.now() and b.until_at > app.now())))
        and not exists (
          select 1 from child_seal s where s.child_id = a.child_id and s.lifted_at is null
            and not inside.has_key(s.id, l.person_id))
      order by l.person_id, l.rank) distinct_people;
end $$;
revoke all on function asks_inside.ask_people from public, hearth_app, hearth_service;

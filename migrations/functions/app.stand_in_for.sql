-- Who stands in for somebody now; the person themselves when they are here, or where nobody stands in any more.
create or replace function app.stand_in_for(the_person uuid) returns uuid language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return coalesce((
    select a.stand_in_id from absence a
    where a.person_id = the_person and a.from_at <= app.now() and a.until_at > app.now()
      and the_person in (select inside.stands_in(a.stand_in_id))
    order by a.from_at desc limit 1), the_person);
end $$;
revoke all on function app.stand_in_for from public, hearth_app, hearth_service;
grant execute on function app.stand_in_for to hearth_app, hearth_service;

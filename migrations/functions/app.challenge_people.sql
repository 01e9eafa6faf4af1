-- Who has it, and who wrote what in it: for the young person, and for whoever hears it.
create or replace function app.challenge_people(the_challenge uuid) returns table (event_id uuid, person_name text, job text)
language plpgsql stable security definer rows 20 set search_path = public, app, pg_temp as $$
begin
  if not (app.hears_challenge(the_challenge) or exists (
    select 1 from challenge c where c.id = the_challenge and c.child_id = any (array(select app.my_child_ids())))) then return; end if;
  return query
    select e.id, case when y.person_id is null then p.name end,
      coalesce((select i.role from involvement i where i.person_id = e.person_id and i.child_id = c.child_id order by i.from_day desc limit 1),
        (select m.role from membership m where m.person_id = e.person_id order by m.from_day desc limit 1))
    from challenge_event e join challenge c on c.id = e.challenge_id join person_account p on p.id = e.person_id
    left join young_person y on y.person_id = e.person_id where e.challenge_id = the_challenge
    union all
    select null, p.name, s.owner_role from step s join person_account p on p.id = s.owner_id
    where s.about = 'challenge' and s.about_id = the_challenge and s.code in ('answer-challenge', 'answer-challenge-again')
      and s.state in ('proposed', 'accepted');
end $$;
revoke all on function app.challenge_people from public, hearth_app, hearth_service;
grant execute on function app.challenge_people to hearth_app;

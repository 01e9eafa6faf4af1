-- Tells the reviewing officer and the advocate, each of them, and nobody else.
create or replace function inside.tell_line(the_child uuid, the_words text) returns void language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  insert into notice (id, child_id, about, about_id, fact_kind, kind, words, to_role, to_person_id, made_at)
  select gen_random_uuid(), the_child, 'young-account', the_child, 'profile', 'told', the_words, i.role, i.person_id, app.now()
  from (select distinct on (v.person_id) v.person_id, v.role from involvement v
    where v.child_id = the_child and v.role in ('independent-reviewing-officer', 'advocate')
      and v.person_id is distinct from app.person_id()
      and v.from_day <= app.today() and (v.until_day is null or v.until_day >= app.today())) i;
end $$;
revoke all on function inside.tell_line from public, hearth_app, hearth_service;

-- Corrects what a child is called or when they were born. What stood before is kept with the reason; an earlier name goes on
-- finding them where that is asked for, and is dropped from the search where it is not.
create or replace function app.correct_child(the_id uuid, the_child uuid, said jsonb) returns boolean
language plpgsql security definer set search_path = public, app, pg_temp as $$
declare
  c child;
begin
  select * into c from child where id = the_child for update;
  if c.id is null or not app.adds(the_child, 'identity') then return false; end if;
  insert into child_correction (id, child_id, was, reason, corrected_by, corrected_at)
  values (the_id, the_child, jsonb_build_object('given', c.given_name, 'family', c.family_name, 'known', c.known_as,
    'others', c.other_names, 'birth', c.date_of_birth, 'basis', c.birth_basis), said ->> 'reason', app.person_id(), app.now());
  update child set given_name = said ->> 'given', family_name = coalesce(said ->> 'family', ''), known_as = said ->> 'known',
    other_names = coalesce(said ->> 'others', ''), date_of_birth = (said ->> 'birth')::date, birth_basis = said ->> 'basis', name_known = true
  where id = the_child;
  return true;
end $$;
revoke all on function app.correct_child from public, hearth_app, hearth_service;
grant execute on function app.correct_child to hearth_app;

-- Whether something that the child asks is kept from the visitor, or from somebody for whom they stand in.
create or replace function inside.is_kept_from(the_child uuid, the_person uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (
    select 1 from young_ask a join young_ask_kept k on k.ask_id = a.id
    where a.child_id = the_child and (k.person_id = the_person or exists (
      select 1 from absence b where b.person_id = k.person_id and b.stand_in_id = the_person
        and b.from_at <= app.now() and b.until_at > app.now())));
end $$;
revoke all on function inside.is_kept_from from public, hearth_app, hearth_service;

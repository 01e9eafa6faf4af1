-- The sign-ins of the organisations for which somebody works today, and whether theirs is connected.
create or replace function inside.sign_ins_of(the_person uuid, the_today date) returns table (id uuid, name text, is_connected boolean)
language plpgsql stable security definer rows 2 set search_path = public, app, pg_temp as $$
begin
  return query
    select p.id, p.name, exists (select 1 from person_identity i where i.person_id = the_person and i.provider_id = p.id)
    from identity_provider p
    where p.began_at is not null and p.ended_at is null and p.organisation_id in (
      select m.organisation_id from membership m where m.person_id = the_person
        and m.from_day <= the_today and (m.until_day is null or m.until_day >= the_today))
    order by p.name;
end $$;
revoke all on function inside.sign_ins_of from public, hearth_app, hearth_service;
grant execute on function inside.sign_ins_of to hearth_service;

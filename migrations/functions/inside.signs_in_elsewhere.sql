-- Whether somebody signs in with their organisation's own sign-in and in no other way. Its administrators always can: when
-- that sign-in fails, they are who can end it.
create or replace function inside.signs_in_elsewhere(the_person uuid, the_now timestamptz) returns boolean
language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (
    select 1 from person_identity i join identity_provider p on p.id = i.provider_id
    where i.person_id = the_person and p.is_only_way and p.began_at is not null and p.ended_at is null
      and not exists (
        select 1 from membership m where m.person_id = the_person and m.organisation_id = p.organisation_id and m.role = 'administrator'
          and (m.until_day is null or m.until_day >= (the_now at time zone 'Europe/London')::date)));
end $$;
revoke all on function inside.signs_in_elsewhere from public, hearth_app, hearth_service;
grant execute on function inside.signs_in_elsewhere to hearth_service;

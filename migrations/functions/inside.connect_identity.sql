-- Somebody who has signed in here connects the sign-in of an organisation for which they work.
create or replace function inside.connect_identity(the_person uuid, the_provider uuid, the_subject text, the_now timestamptz) returns boolean
language plpgsql security definer set search_path = public, app, pg_temp as $$
declare
  whose uuid;
begin
  perform set_config('hearth.now', the_now::text, true);
  insert into person_identity (id, person_id, provider_id, issuer, subject, linked_at)
  select gen_random_uuid(), the_person, p.id, p.issuer, the_subject, the_now from identity_provider p
  where p.id = the_provider and p.began_at is not null and p.ended_at is null and exists (
    select 1 from membership m where m.person_id = the_person and m.organisation_id = p.organisation_id
      and (m.until_day is null or m.until_day >= app.today()))
  on conflict (issuer, subject) do nothing;
  select i.person_id into whose from person_identity i
  where i.provider_id = the_provider and i.subject = the_subject;
  return coalesce(whose = the_person, false);
end $$;
revoke all on function inside.connect_identity from public, hearth_app, hearth_service;
grant execute on function inside.connect_identity to hearth_service;

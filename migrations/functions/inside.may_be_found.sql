-- Whether an account that is here already may be found by the address that a provider tells: the address is one of the
-- organisation's, the account has worked here and works nowhere else, it has no other identity there, and it is none that
-- checks others, approves, or holds the keys: those connect their sign-in themselves.
create or replace function inside.may_be_found(the_person uuid, the_provider uuid) returns boolean
language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (
    select 1 from person_account a, identity_provider p
    where a.id = the_person and p.id = the_provider and a.closed_at is null
      and lower(split_part(a.email, '@', 2)) = any (p.email_domains)
      and not exists (select 1 from young_person y where y.person_id = a.id)
      and not exists (select 1 from person_identity i where i.person_id = a.id and i.provider_id = p.id)
      and exists (select 1 from membership m where m.person_id = a.id and m.organisation_id = p.organisation_id)
      and not exists (
        select 1 from membership m where m.person_id = a.id and (m.until_day is null or m.until_day >= app.today())
          and (m.organisation_id <> p.organisation_id or m.role in ('administrator', 'information-governance',
            'independent-reviewing-officer', 'advocate', 'nominated-officer', 'director', 'appropriate-adult'))));
end $$;
revoke all on function inside.may_be_found from public, hearth_app, hearth_service;

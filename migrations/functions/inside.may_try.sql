-- Trying to sign in is the same work whether there is such an account or not: the same counters are written for an
-- address that is nobody's. Strangers share a few rows, so that made-up addresses fill no table; like the others they end
-- 90 days after their last try, by the round.
create or replace function inside.may_try(the_person uuid, the_network text, the_now timestamptz) returns boolean language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  is_known boolean := exists (
    select 1 from public.sign_in_try t where t.person_id = the_person and t.network = the_network
      and t.known_at > the_now - interval '90 days');
  near boolean := inside.count_try(the_person,
    case when the_person is null then rpad('strangers ' || left(the_network, 1), 43, '.') else the_network end, 5, the_now);
  everywhere boolean := inside.count_try(the_person,
    case when the_person is null then rpad('strangers', 43, '.') else '' end, 30, the_now);
  network boolean := inside.count_try(null, the_network, 50, the_now);
begin
  return the_person is not null and near and (is_known or (everywhere and network));
end $$;
revoke all on function inside.may_try from public, hearth_app, hearth_service;
grant execute on function inside.may_try to hearth_service;

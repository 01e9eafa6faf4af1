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

-- How long somebody may do nothing before their sign-in ends depends on the page that they opened last: longer where it
-- has a form for long words that nothing keeps while they are typed. The figures are in the code.
alter table session add column writes_at_length boolean not null default false;
-- Nobody calls these: the account page reads its own sessions.
drop function app.my_sessions();
drop function app.end_my_session(uuid);

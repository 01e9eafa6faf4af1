-- It was right: the counters of the account begin anew, and the network is known.
create or replace function inside.was_right(the_person uuid, the_network text, the_now timestamptz) returns void language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  update sign_in_try t set failures = 0, waits_until = null,
    known_at = case t.network when '' then null else the_now end
  where t.person_id = the_person and t.network in (the_network, '');
  update sign_in_try t set failures = greatest(t.failures - 1, 0) where t.person_id is null and t.network = the_network;
end $$;
revoke all on function inside.was_right from public, hearth_app, hearth_service;
grant execute on function inside.was_right to hearth_service;

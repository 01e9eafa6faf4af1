-- Counts a try and says whether it may be made, in one statement, so that many at once are no more than a few.
create or replace function inside.count_try(the_person uuid, the_network text, the_most integer, the_now timestamptz) returns boolean language plpgsql security definer set search_path = public, app, pg_temp as $$
declare
  waits boolean;
begin
  insert into sign_in_try as t (person_id, network, failures, last_tried_at)
  values (the_person, the_network, 1, the_now)
  on conflict (person_id, network) do update set
    last_tried_at = the_now,
    failures = case
      when t.waits_until > the_now then t.failures
      when t.waits_until is not null or t.last_tried_at < the_now - interval '15 minutes' then 1
      else t.failures + 1 end,
    waits_until = case
      when t.waits_until > the_now then t.waits_until
      when t.waits_until is null and t.last_tried_at >= the_now - interval '15 minutes' and t.failures + 1 > the_most
        then the_now + interval '15 minutes' end
  returning t.waits_until is not null into waits;
  return not waits;
end $$;
revoke all on function inside.count_try from public, hearth_app, hearth_service;

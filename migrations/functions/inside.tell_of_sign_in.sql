-- Tells somebody at once, at their own address, that something about how they sign in has changed: whatever else they
-- chose to hear of, and also at night. Without an address it stands on the page of their messages.
create or replace function inside.tell_of_sign_in(the_person uuid, the_kind text, the_now timestamptz) returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into public.outgoing_message (id, person_id, kind, channel, link, made_at, not_before, state, carrier, settled_at)
  select gen_random_uuid(), p.id, the_kind, case when p.email is null then 'none' else 'email' end, '/account', the_now, the_now,
    case when p.email is null then 'sent' else 'waiting' end, case when p.email is null then 'page' end,
    case when p.email is null then the_now end
  from public.person_account p where p.id = the_person;
end $$;
revoke all on function inside.tell_of_sign_in from public, hearth_app, hearth_service;
grant execute on function inside.tell_of_sign_in to hearth_service;

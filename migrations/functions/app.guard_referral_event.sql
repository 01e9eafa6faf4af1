-- One thing after the other: nothing is submitted that was not accepted, twice, or against an adult's will.
create or replace function app.guard_referral_event() returns trigger language plpgsql security definer set search_path = public, app, pg_temp as $$
declare
  taken text;
  the_answer text;
begin
  -- Asked first, so that what stands there already is told to nobody who may not add.
  if not (app.adds(new.child_id, 'nationality') and app.is_referral_of(new.referral_id, new.child_id)) then
    raise exception 'this referral is answered by the authority' using errcode = '42501';
  end if;
  perform pg_advisory_xact_lock(hashtextextended('exploitation referral ' || new.referral_id, 0));
  select e.event into taken from referral_event e
  where e.referral_id = new.referral_id and e.event in ('accepted', 'declined') order by e.sequence desc limit 1;
  select c.answer into the_answer from referral_consent c
  where c.referral_id = new.referral_id order by c.sequence desc limit 1;
  if new.day > (new.recorded_at at time zone 'Europe/London')::date then
    raise exception 'that day lies ahead' using errcode = '23514';
  end if;
  -- Nothing is dated back to before the signs were written down, where a birthday lies between.
  if exists (
    select 1 from exploitation_referral r join exploitation_screening s on s.id = r.screening_id
    where r.id = new.referral_id and new.day < (s.screened_at at time zone 'Europe/London')::date) then
    raise exception 'that is before the screening' using errcode = '23514';
  end if;
  if new.event = 'submitted' and (taken is distinct from 'accepted'
    or (app.asks_consent(new.referral_id, new.day) and the_answer is distinct from 'given')) then
    raise exception 'this referral cannot be submitted' using errcode = '42501';
  end if;
  if new.event = 'home-office-told' and (taken is distinct from 'accepted' or the_answer is distinct from 'refused'
    or not app.asks_consent(new.referral_id, new.day)) then
    raise exception 'the form for adults who refused does not apply' using errcode = '42501';
  end if;
  if new.event in ('submitted', 'home-office-told', 'done') and exists (
    select 1 from referral_event e where e.referral_id = new.referral_id and e.event = new.event) then
    raise exception 'this was recorded already' using errcode = '23505';
  end if;
  if new.event in ('reasonable-grounds', 'conclusive-grounds', 'reconsideration-asked') and not exists (
    select 1 from referral_event e where e.referral_id = new.referral_id and e.event = 'submitted' and e.day <= new.day) then
    raise exception 'nothing was submitted by that day' using errcode = '42501';
  end if;
  return new;
end $$;
revoke all on function app.guard_referral_event from public, hearth_app, hearth_service;
grant execute on function app.guard_referral_event to hearth_app;

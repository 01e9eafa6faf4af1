-- Whether consent is asked on a day: from 18 by the register, unless their age is disputed and not settled.
create or replace function app.asks_consent(the_referral uuid, the_day date) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (
    select 1 from exploitation_referral r
    join exploitation_screening s on s.id = r.screening_id join child c on c.id = r.child_id
    where r.id = the_referral and app.age_on(c.date_of_birth, the_day) >= 18
      and (s.age_said is null or exists (
        select 1 from referral_event e where e.referral_id = r.id and e.event = 'age-settled')));
end $$;
revoke all on function app.asks_consent from public, hearth_app, hearth_service;
grant execute on function app.asks_consent to hearth_app;

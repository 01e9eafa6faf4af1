create or replace function app.on_duty(the_organisation uuid, the_duty text) returns setof uuid language plpgsql stable security definer rows 20 set search_path = public, app, pg_temp as $$
begin
  return query select t.person_id from duty_turn t join person_account p on p.id = t.person_id
    where t.organisation_id = the_organisation and t.duty = the_duty and t.withdrawn_at is null and p.closed_at is null
      and t.from_at <= app.now() and t.until_at > app.now()
      and not exists (select 1 from absence a where a.person_id = t.person_id and a.from_at <= app.now() and a.until_at > app.now())
    order by t.rank, t.from_at, t.id;
end $$;
revoke all on function app.on_duty from public, hearth_app, hearth_service;
grant execute on function app.on_duty to hearth_app;

-- What young people ask and the visitor hears: what app.hears_ask says, asked of those about children in whose line they
-- could be, or that they were given to do.
create or replace function app.asks_heard() returns uuid[] language plpgsql stable security definer set search_path = public, app, pg_temp as $$
declare
  mine uuid[] := array(select app.acts_for());
begin
  return array(
    select a.id from young_ask a
    where (a.child_id = any ((select app.children_related(null))::uuid[])
        or a.id = any ((select app.matters_of_my_steps('young-persons-ask'))::uuid[])
        or a.child_id = any (array(
          select c.id from membership m join child c on c.responsible_authority_id = m.organisation_id
          where m.person_id = any (mine) and m.setting_id is null and m.role in ('independent-reviewing-officer', 'duty-officer')
            and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today())))
        or a.id = any (array(select e.ask_id from young_ask_event e where e.person_id = any (mine))))
      and app.hears_ask(a.id));
end $$;
revoke all on function app.asks_heard from public, hearth_app, hearth_service;
grant execute on function app.asks_heard to hearth_app;

-- Ends what somebody does somewhere, on a day. What they own goes to the taker, and so do the children they work with;
-- without a taker it stays in their name, and is escalated.
create or replace function inside.leave(the_id uuid, the_day date, the_taker uuid) returns void
language plpgsql security definer set search_path = public, app, pg_temp as $$
declare
  m membership;
begin
  select * into m from membership where id = the_id;
  if the_taker is not null and inside.works_elsewhere(m.person_id, m.id) then
    insert into involvement (id, child_id, person_id, role, from_day)
    select distinct on (i.child_id, i.role) gen_random_uuid(), i.child_id, the_taker, i.role, app.today() from inside.carried_only_by(m.id) i
    where app.carries_post(i.child_id, i.role, the_taker) and not exists (select 1 from involvement h where h.child_id = i.child_id
      and h.person_id = the_taker and h.role = i.role and h.from_day <= app.today() and (h.until_day is null or h.until_day > app.today()));
    perform inside.take_over(m.person_id, the_taker, i.child_id, null) from inside.carried_only_by(m.id) i;
    if m.setting_id is not null then perform inside.take_over(m.person_id, the_taker, null, m.setting_id); end if;
  elsif not inside.works_elsewhere(m.person_id, m.id) then
    if the_taker is not null then
      insert into involvement (id, child_id, person_id, role, from_day)
      select distinct on (i.child_id, i.role) gen_random_uuid(), i.child_id, the_taker, i.role, app.today() from involvement i
      where i.person_id = m.person_id and i.from_day <= app.today() and (i.until_day is null or i.until_day > app.today())
        and app.carries_post(i.child_id, i.role, the_taker) and not exists (select 1 from involvement h where h.child_id = i.child_id and h.person_id = the_taker
          and h.role = i.role and h.from_day <= app.today() and (h.until_day is null or h.until_day > app.today()));
    end if;
    update involvement i set until_day = greatest(i.from_day, the_day)
    where i.person_id = m.person_id and (i.until_day is null or i.until_day > the_day);
    if the_taker is not null then perform inside.take_over(m.person_id, the_taker, null, null); end if;
  end if;
  update membership set until_day = greatest(from_day, the_day) where id = the_id;
end $$;
revoke all on function inside.leave from public, hearth_app, hearth_service;

-- The age at the act is what the register and the day say.
create or replace function app.guard_section_45_flag() returns trigger language plpgsql security definer set search_path = public, app, pg_temp as $$
declare
  the_age integer;
begin
  if not app.adds(new.child_id, 'nationality') then
    raise exception 'a flag is raised by the authority' using errcode = '42501';
  end if;
  if new.act_on is not null then
    select app.age_on(c.date_of_birth, new.act_on) into the_age from child c where c.id = new.child_id;
    if the_age is distinct from new.age_at_act::integer then
      raise exception 'the age at the act is not what the register says' using errcode = '23514';
    end if;
  end if;
  return new;
end $$;
revoke all on function app.guard_section_45_flag from public, hearth_app, hearth_service;
grant execute on function app.guard_section_45_flag to hearth_app;

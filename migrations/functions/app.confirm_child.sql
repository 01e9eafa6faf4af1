-- The authority confirms a child whom a home began: a first worker takes them on, and compares them with those who are known.
create or replace function app.confirm_child(the_child uuid, the_membership uuid) returns text
language plpgsql security definer set search_path = public, app, pg_temp as $$
declare
  c child;
  w membership;
begin
  if not exists (select 1 from app.provisional_children() p where p.child_id = the_child) then return 'refused'; end if;
  select * into c from child where id = the_child for update;
  if not c.is_provisional then return 'refused'; end if;
  select * into w from membership m where m.id = the_membership and m.organisation_id = c.responsible_authority_id
    and m.id in (select x.membership_id from app.workers_to_begin_with() x);
  if w.id is null then return 'no-worker'; end if;
  update child set is_provisional = false where id = the_child;
  insert into involvement (id, child_id, person_id, role, from_day)
  values (gen_random_uuid(), the_child, w.person_id, w.role, app.today());
  if w.person_id <> app.person_id() then
    perform inside.tell_of_child(the_child, w.person_id, w.role, 'A child whom a home took in is yours from today. Check whether they are known already.');
  end if;
  return 'confirmed';
end $$;
revoke all on function app.confirm_child from public, hearth_app, hearth_service;
grant execute on function app.confirm_child to hearth_app;

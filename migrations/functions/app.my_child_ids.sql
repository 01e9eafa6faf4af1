-- The entries that are the visitor: their own, and any other of which two people have said that it is the same child: what
-- widens what a young person reads is not in one adult's hand.
create or replace function app.my_child_ids() returns setof uuid language plpgsql stable security definer rows 20 set search_path = public, app, pg_temp as $$
declare
  me uuid := app.me_child();
begin
  if me is null then return; end if;
  return next me;
  return query select m.merged_id from child_merge m where m.kept_id = me and m.undone_at is null and m.agreed_at is not null
    union select m.kept_id from child_merge m where m.merged_id = me and m.undone_at is null and m.agreed_at is not null;
end $$;
revoke all on function app.my_child_ids from public, hearth_app, hearth_service;
grant execute on function app.my_child_ids to hearth_app;

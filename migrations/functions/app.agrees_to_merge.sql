-- Whether the visitor is the second person who says that two entries are one child: somebody else than whoever merged them,
-- and not in their name, who answers for one of the two and to whom neither is sealed.
create or replace function app.agrees_to_merge(the_merge uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return app.is_staff() and exists (
    select 1 from child_merge m
    where m.id = the_merge and m.undone_at is null and m.agreed_at is null
      and m.merged_by <> all (array(select app.acts_for()))
      and not app.is_sealed_from_me(m.kept_id) and not app.is_sealed_from_me(m.merged_id)
      and exists (
        select 1 from unnest(array[m.kept_id, m.merged_id]) c(id) cross join lateral app.relations_to(c.id) r
        where r in ('social-worker', 'personal-adviser', 'independent-reviewing-officer', 'registered-manager',
          'supervising-social-worker')));
end $$;
revoke all on function app.agrees_to_merge from public, hearth_app, hearth_service;
grant execute on function app.agrees_to_merge to hearth_app;

-- The rules of a sign-in that hold for these groups.
create or replace function inside.rules_met(the_provider uuid, the_groups text[]) returns setof sign_in_rule
language plpgsql stable security definer rows 5 set search_path = public, app, pg_temp as $$
begin
  return query
    select r.* from sign_in_rule r left join setting s on s.id = r.setting_id
    where r.provider_id = the_provider and r.began_at is not null and r.ended_at is null
      and (s.closed_on is null or s.closed_on > app.today())
      and (r.group_name is null or r.group_name = any (the_groups))
    order by r.began_at, r.id;
end $$;
revoke all on function inside.rules_met from public, hearth_app, hearth_service;

-- The trail says that it was by a referral.
create or replace function app.relation_in_audit(the_child uuid) returns text language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return nullif(concat_ws(' ',
    (select string_agg(r, ' ' order by r) from app.relations_to(the_child) r),
    case when app.has_broken_glass(the_child) then 'break-glass' end,
    case when app.is_opened_by_referral(the_child, 'identity') then 'referral' end), '');
end $$;
revoke all on function app.relation_in_audit from public, hearth_app, hearth_service;
grant execute on function app.relation_in_audit to hearth_app, hearth_service;

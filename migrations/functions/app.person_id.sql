-- Who this transaction acts for; null is nobody. After a commit the setting is '' rather than missing, hence nullif.
create or replace function app.person_id() returns uuid
language sql stable parallel safe
as $$ select nullif(current_setting('hearth.person_id', true), '')::uuid $$;
revoke all on function app.person_id from public, hearth_app, hearth_service;
grant execute on function app.person_id to hearth_app, hearth_service;

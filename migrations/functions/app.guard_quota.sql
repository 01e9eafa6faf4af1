-- The database holds it too, whichever way a row comes. Whoever fills a demo or brings a copy back is nobody, and is let through.
create or replace function app.guard_quota() returns trigger language plpgsql security definer set search_path = public, app, pg_temp as $$
declare remaining integer;
begin
  if app.person_id() is null then
    return new;
  end if;
  if tg_table_name = 'draft' then
    remaining := app.drafts_left();
  elsif tg_table_name = 'attachment' then
    remaining := app.attachments_left(new.about_id, new.added_at);
  else
    remaining := app.photographs_left(new.added_at);
  end if;
  if remaining <= 0 then
    raise exception 'no more of % may be added now', tg_table_name using errcode = 'HQ001';
  end if;
  return new;
end
$$;
revoke all on function app.guard_quota from public, hearth_app, hearth_service;
grant execute on function app.guard_quota to hearth_app;

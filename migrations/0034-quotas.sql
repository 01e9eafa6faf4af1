-- What one person or one home can fill the disk with has a bound, far above what any night needs. The tries of one person
-- come one after the other, so that fifty at once are counted too. A text of a record is never bounded by this: only how
-- many are begun at once.

-- How many photographs may still be added: 100 in 24 hours by one person, and 400 by everybody of one of their homes.
create function app.photographs_left(the_now timestamptz) returns integer language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('photographs ' || app.person_id()::text, 0));
  return least(
    100 - (select count(*) from photograph where added_by = app.person_id() and added_at > the_now - interval '24 hours'),
    (select min(400 - (select count(*) from photograph p
        where p.added_at > the_now - interval '24 hours'
          and exists (select from membership c where c.person_id = p.added_by and c.setting_id = m.setting_id)))
      from membership m
      where m.person_id = app.person_id() and m.setting_id is not null
        and m.from_day <= app.today() and (m.until_day is null or m.until_day > app.today())))::integer;
end
$$;
revoke all on function app.photographs_left(timestamptz) from public;
grant execute on function app.photographs_left(timestamptz) to hearth_app;
create index photograph_added on photograph (added_at, added_by);

-- How many records may still be begun before one is finished or thrown away: 60 at once.
create function app.drafts_left() returns integer language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('drafts ' || app.person_id()::text, 0));
  return 60 - (select count(*) from draft where person_id = app.person_id())::integer;
end
$$;
revoke all on function app.drafts_left() from public;
grant execute on function app.drafts_left() to hearth_app;

-- The database holds it too, whichever way a row comes. Whoever fills a demo or brings a copy back is nobody, and is let through.
create function app.guard_quota() returns trigger language plpgsql security definer set search_path = public, app, pg_temp as $$
declare remaining integer;
begin
  if app.person_id() is null then
    return new;
  end if;
  if tg_table_name = 'draft' then
    remaining := app.drafts_left();
  else
    remaining := app.photographs_left(new.added_at);
  end if;
  if remaining <= 0 then
    raise exception 'no more of % may be added now', tg_table_name using errcode = 'HQ001';
  end if;
  return new;
end
$$;
create trigger draft_quota before insert on draft for each row execute function app.guard_quota();
create trigger photograph_quota before insert on photograph for each row execute function app.guard_quota();

-- Only its own breaker ends a broken glass, and only somebody else reviews it: whichever policy let the row through.
create or replace function app.guard_break_glass() returns trigger language plpgsql security definer set search_path = public, app, pg_temp as $$
begin if tg_op <> 'INSERT' and app.is_destroying() then return coalesce(new, old); end if;
  if new.ended_at is distinct from old.ended_at and old.person_id is distinct from app.person_id() then
    raise exception 'only whoever broke the glass ends it' using errcode = '42501';
  end if;
  if new.reviewed_at is distinct from old.reviewed_at and (
    old.reviewed_at is not null or new.reviewed_by is distinct from app.person_id() or not app.reviews_glass(old.id)) then
    raise exception 'a broken glass is reviewed once, by somebody else' using errcode = '42501';
  end if;
  if (new.verdict is distinct from old.verdict or new.review_words is distinct from old.review_words)
    and new.reviewed_at is not distinct from old.reviewed_at then
    raise exception 'a review is never changed' using errcode = '42501';
  end if;
  return new;
end $$;
revoke all on function app.guard_break_glass from public, hearth_app, hearth_service;
grant execute on function app.guard_break_glass to hearth_app;

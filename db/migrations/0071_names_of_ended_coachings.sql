-- Whose coaching has ended is told no more of the other, their new name neither: the list keeps the one they worked under.
create or replace function engagements_follow_name() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update engagements set client_name = new.name where client_id = new.id and ended_at is null;
  return null;
end $$;

-- As 0037 and 0054; each event also says whose coach it is about, and a check-in is told to each coach who may read it.
create function tell_live(client uuid, coach uuid, what json) returns void
  language sql security definer set search_path = public, pg_temp as $$
  select pg_notify('fairlead_live',
    (jsonb_build_object('client', client, 'coach', coach, 'by', app_uid()) || what::jsonb)::text)
$$;
--> statement-breakpoint
create or replace function live_of_review() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform tell_live(new.client_id, new.coach_id, json_build_object('plan', new.plan_id, 'review', new.id));
  return null;
end $$;
--> statement-breakpoint
create or replace function live_of_remark() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform tell_live(r.client_id, r.coach_id, json_build_object('plan', r.plan_id, 'review', r.id))
    from reviews r where r.id = new.review_id;
  return null;
end $$;
--> statement-breakpoint
create or replace function live_of_consent() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform tell_live(coalesce(new.client_id, old.client_id), coalesce(new.coach_id, old.coach_id), '{}');
  return null;
end $$;
--> statement-breakpoint
create or replace function live_of_meeting() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform tell_live(new.client_id, new.coach_id, json_build_object('meeting', new.id));
  return null;
end $$;
--> statement-breakpoint
create or replace function live_of_meeting_part() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform tell_live(coalesce(new.client_id, old.client_id), m.coach_id, json_build_object('meeting', m.id))
    from meetings m where m.id = coalesce(new.meeting_id, old.meeting_id);
  return null;
end $$;
--> statement-breakpoint
drop function tell_live(uuid, uuid, uuid);
--> statement-breakpoint
drop function tell_live_meeting(uuid, uuid);
--> statement-breakpoint
create function live_of_check_in() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform tell_live(new.client_id, g.coach_id, json_build_object('checkIn', new.id))
    from consent_grants g join engagements e on e.id = g.engagement_id
    where g.client_id = new.client_id and g.scope = 'check-ins' and g.revoked_at is null and e.ended_at is null
      and (g.expires_at is null or g.expires_at > now()) and (g.covers_from is null or new.created_at >= g.covers_from);
  return null;
end $$;
--> statement-breakpoint
revoke execute on function tell_live(uuid, uuid, json), live_of_check_in() from public;
--> statement-breakpoint
create trigger live_of_check_in after insert or update on check_ins
  for each row execute function live_of_check_in();

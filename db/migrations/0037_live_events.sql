-- Tells the app's listener, with the commit, that something of a coaching is new: ids only, never a word of it.
create function tell_live(client uuid, plan uuid, review uuid) returns void
  language sql security definer set search_path = public, pg_temp as $$
  select pg_notify('fairlead_live',
    json_build_object('client', client, 'plan', plan, 'review', review, 'by', app_uid())::text)
$$;
--> statement-breakpoint
create function live_of_review() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform tell_live(new.client_id, new.plan_id, new.id);
  return null;
end $$;
--> statement-breakpoint
-- The same words of one transaction are told once, so that a review with forty comments is one event.
create function live_of_remark() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform tell_live(r.client_id, r.plan_id, r.id) from reviews r where r.id = new.review_id;
  return null;
end $$;
--> statement-breakpoint
-- What is shared has changed: whoever follows that client is looked at anew.
create function live_of_consent() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform tell_live(coalesce(new.client_id, old.client_id), null, null);
  return null;
end $$;
--> statement-breakpoint
revoke execute on function tell_live(uuid, uuid, uuid), live_of_review(), live_of_remark(), live_of_consent() from public;
--> statement-breakpoint
create trigger live_of_review after insert or update of state on reviews
  for each row execute function live_of_review();
--> statement-breakpoint
create trigger live_of_comment after insert or update of is_pending, resolved_at on review_comments
  for each row when (not new.is_pending) execute function live_of_remark();
--> statement-breakpoint
create trigger live_of_suggestion after insert or update of state on suggestions
  for each row when (new.state <> 'pending') execute function live_of_remark();
--> statement-breakpoint
create trigger live_of_consent after insert or update or delete on consent_grants
  for each row execute function live_of_consent();
--> statement-breakpoint
create trigger live_of_engagement after update of ended_at on engagements
  for each row execute function live_of_consent();

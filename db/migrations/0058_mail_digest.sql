ALTER TABLE "mail_choices" ADD COLUMN "is_daily" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "mails" ADD COLUMN "batch_id" uuid;--> statement-breakpoint
CREATE INDEX "mails_batch_idx" ON "mails" USING btree ("batch_id");--> statement-breakpoint
CREATE INDEX "mails_waiting_idx" ON "mails" USING btree ("user_id") WHERE "mails"."sent_at" is null and "mails"."dropped_at" is null and "mails"."batch_id" is null;
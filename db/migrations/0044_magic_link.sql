ALTER TABLE "tokens" ADD COLUMN "browser_hash" text;--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "signs_in_by_mail" boolean DEFAULT true NOT NULL;
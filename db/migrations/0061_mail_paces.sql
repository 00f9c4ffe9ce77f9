ALTER TABLE "mail_choices" ADD COLUMN "daily" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
-- Who wanted one mail a day wants it of every kind; what they stopped stays stopped, and begins again as a part of it.
UPDATE "mail_choices" SET "daily" = '{review-requested,review-answered,consent-asked,meeting-told,credential-changed}' WHERE "is_daily";

ALTER TABLE "plans" ADD COLUMN "leading_percent" integer;--> statement-breakpoint
ALTER TABLE "plans" ADD CONSTRAINT "plans_leading_percent_sane" CHECK ("plans"."leading_percent" between 0 and 100);
ALTER TABLE "plan_items" ADD COLUMN "target_in" integer;--> statement-breakpoint
ALTER TABLE "plan_items" ADD COLUMN "priority" smallint DEFAULT 2 NOT NULL;--> statement-breakpoint
ALTER TABLE "plan_items" ADD CONSTRAINT "plan_items_priority_known" CHECK ("plan_items"."priority" between 1 and 3);
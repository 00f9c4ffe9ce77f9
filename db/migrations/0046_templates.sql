CREATE TABLE "plan_templates" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"coach_id" uuid NOT NULL,
	"name" text NOT NULL,
	"about" text DEFAULT '' NOT NULL,
	"path" text NOT NULL,
	"currency" text NOT NULL,
	"entries" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"previous" jsonb,
	"version" integer DEFAULT 1 NOT NULL,
	"removed_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "plan_templates_path_known" CHECK ("plan_templates"."path" in ('specialist','leadership','hybrid'))
);
--> statement-breakpoint
DROP INDEX "reviews_one_open_idx";--> statement-breakpoint
ALTER TABLE "reviews" ADD COLUMN "offer" text;--> statement-breakpoint
ALTER TABLE "plan_templates" ADD CONSTRAINT "plan_templates_coach_id_users_id_fk" FOREIGN KEY ("coach_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "plan_templates_coach_idx" ON "plan_templates" USING btree ("coach_id","name");--> statement-breakpoint
CREATE UNIQUE INDEX "reviews_one_open_idx" ON "reviews" USING btree ("plan_id","coach_id") WHERE "reviews"."state" in ('requested','in review') and "reviews"."offer" is null;--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_offer_is_not_asked" CHECK ("reviews"."offer" is null or "reviews"."state" <> 'requested');
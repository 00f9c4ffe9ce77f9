CREATE TABLE "calendar_feeds" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"client_id" uuid NOT NULL,
	"token_hash" text NOT NULL,
	"shows_titles" boolean NOT NULL,
	"last_read_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "calendar_feeds_tokenHash_unique" UNIQUE("token_hash"),
	CONSTRAINT "calendar_feeds_one_each" UNIQUE("client_id")
);
--> statement-breakpoint
CREATE TABLE "item_origins" (
	"item_id" uuid PRIMARY KEY NOT NULL,
	"origin_id" uuid NOT NULL,
	"client_id" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "tripwires" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"plan_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"condition" text NOT NULL,
	"due_in" integer NOT NULL,
	"item_id" uuid,
	"wanted_status" text DEFAULT 'done' NOT NULL,
	"switch_to" text,
	"answer" text,
	"answered_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "tripwires_switch_known" CHECK ("tripwires"."switch_to" in ('A','B','Z')),
	CONSTRAINT "tripwires_status_known" CHECK ("tripwires"."wanted_status" in ('in progress','done')),
	CONSTRAINT "tripwires_answer_known" CHECK ("tripwires"."answer" in ('kept','switched')),
	CONSTRAINT "tripwires_answered_when" CHECK (("tripwires"."answer" is null) = ("tripwires"."answered_at" is null))
);
--> statement-breakpoint
ALTER TABLE "plans" DROP CONSTRAINT "plans_one_per_scenario";--> statement-breakpoint
ALTER TABLE "decision_records" ADD COLUMN "about" jsonb;--> statement-breakpoint
ALTER TABLE "plans" ADD COLUMN "is_active" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "plans" ADD COLUMN "removed_at" timestamp with time zone;--> statement-breakpoint
-- Who has several scenarios goes by the first of them, as until now.
UPDATE "plans" SET "is_active" = false WHERE EXISTS (SELECT 1 FROM "plans" p WHERE p."client_id" = "plans"."client_id" AND p."scenario" < "plans"."scenario");--> statement-breakpoint
ALTER TABLE "calendar_feeds" ADD CONSTRAINT "calendar_feeds_client_id_users_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "item_origins" ADD CONSTRAINT "item_origins_client_id_users_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tripwires" ADD CONSTRAINT "tripwires_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tripwires" ADD CONSTRAINT "tripwires_client_id_users_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "item_origins_client_idx" ON "item_origins" USING btree ("client_id","origin_id");--> statement-breakpoint
CREATE INDEX "tripwires_plan_idx" ON "tripwires" USING btree ("plan_id");--> statement-breakpoint
CREATE INDEX "tripwires_client_idx" ON "tripwires" USING btree ("client_id");--> statement-breakpoint
CREATE UNIQUE INDEX "plans_one_per_scenario" ON "plans" USING btree ("client_id","scenario") WHERE "plans"."removed_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "plans_one_active" ON "plans" USING btree ("client_id") WHERE "plans"."is_active";--> statement-breakpoint
ALTER TABLE "plans" ADD CONSTRAINT "plans_active_is_there" CHECK (not "plans"."is_active" or "plans"."removed_at" is null);
CREATE TABLE "check_in_drafts" (
	"client_id" uuid NOT NULL,
	"quarter" integer NOT NULL,
	"fields" jsonb NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "check_in_drafts_client_id_quarter_pk" PRIMARY KEY("client_id","quarter")
);
--> statement-breakpoint
CREATE TABLE "check_ins" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"client_id" uuid NOT NULL,
	"plan_id" uuid,
	"revision_id" uuid,
	"quarter" integer NOT NULL,
	"went" text NOT NULL,
	"changed" text NOT NULL,
	"obstacle" text NOT NULL,
	"confidence" integer NOT NULL,
	"next_step" text NOT NULL,
	"items_due" integer NOT NULL,
	"items_done" integer NOT NULL,
	"hours_due" integer NOT NULL,
	"hours_done" integer NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "check_ins_one_per_quarter" UNIQUE("client_id","quarter"),
	CONSTRAINT "check_ins_confidence_sane" CHECK ("check_ins"."confidence" between 0 and 100)
);
--> statement-breakpoint
CREATE TABLE "experiments" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"client_id" uuid NOT NULL,
	"uncertainty" text NOT NULL,
	"test" text NOT NULL,
	"expectation" text NOT NULL,
	"forecast" integer NOT NULL,
	"due_on" date NOT NULL,
	"outcome" text,
	"learned" text DEFAULT '' NOT NULL,
	"resolved_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "experiments_forecast_sane" CHECK ("experiments"."forecast" between 0 and 100),
	CONSTRAINT "experiments_outcome_known" CHECK ("experiments"."outcome" in ('yes','no','unclear')),
	CONSTRAINT "experiments_resolved_whole" CHECK (("experiments"."outcome" is null) = ("experiments"."resolved_at" is null))
);
--> statement-breakpoint
CREATE TABLE "plan_requirements" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"client_id" uuid NOT NULL,
	"plan_id" uuid NOT NULL,
	"key" text NOT NULL,
	"title" text NOT NULL,
	"state" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "plan_requirements_once" UNIQUE("plan_id","key"),
	CONSTRAINT "plan_requirements_state_known" CHECK ("plan_requirements"."state" in ('missing','planned','met','removed'))
);
--> statement-breakpoint
CREATE TABLE "reminder_settings" (
	"user_id" uuid PRIMARY KEY NOT NULL,
	"digest" text DEFAULT 'at once' NOT NULL,
	"quiet_from" integer DEFAULT 1200 NOT NULL,
	"quiet_to" integer DEFAULT 480 NOT NULL,
	"muted" text[] DEFAULT '{}' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "reminder_settings_digest_known" CHECK ("reminder_settings"."digest" in ('at once','daily','weekly','off')),
	CONSTRAINT "reminder_settings_quiet_sane" CHECK ("reminder_settings"."quiet_from" between 0 and 1439 and "reminder_settings"."quiet_to" between 0 and 1439)
);
--> statement-breakpoint
CREATE TABLE "reminders" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"ref_id" uuid NOT NULL,
	"due_on" date NOT NULL,
	"batch_id" uuid,
	"mailed_on" date,
	"snoozed_until" date,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "reminders_once" UNIQUE("user_id","kind","ref_id","due_on")
);
--> statement-breakpoint
ALTER TABLE "check_in_drafts" ADD CONSTRAINT "check_in_drafts_client_id_users_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "check_ins" ADD CONSTRAINT "check_ins_client_id_users_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "check_ins" ADD CONSTRAINT "check_ins_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "check_ins" ADD CONSTRAINT "check_ins_revision_id_revisions_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."revisions"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "experiments" ADD CONSTRAINT "experiments_client_id_users_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_requirements" ADD CONSTRAINT "plan_requirements_client_id_users_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_requirements" ADD CONSTRAINT "plan_requirements_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reminder_settings" ADD CONSTRAINT "reminder_settings_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reminders" ADD CONSTRAINT "reminders_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "check_ins_plan_idx" ON "check_ins" USING btree ("plan_id");--> statement-breakpoint
CREATE INDEX "check_ins_revision_idx" ON "check_ins" USING btree ("revision_id");--> statement-breakpoint
CREATE INDEX "experiments_client_idx" ON "experiments" USING btree ("client_id","created_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "plan_requirements_client_idx" ON "plan_requirements" USING btree ("client_id");--> statement-breakpoint
CREATE INDEX "reminders_batch_idx" ON "reminders" USING btree ("batch_id");--> statement-breakpoint
CREATE INDEX "reminders_waiting_idx" ON "reminders" USING btree ("user_id") WHERE "reminders"."batch_id" is null;
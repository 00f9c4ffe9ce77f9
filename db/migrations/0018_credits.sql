CREATE TABLE "credit_activities" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"client_id" uuid NOT NULL,
	"done_on" date NOT NULL,
	"title" text NOT NULL,
	"provider" text DEFAULT '' NOT NULL,
	"minutes" double precision,
	"amount" double precision,
	"unit" text,
	"category" text,
	"task" text,
	"notes" text DEFAULT '' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"removed_at" timestamp with time zone,
	CONSTRAINT "credit_activities_one_size" CHECK ("credit_activities"."minutes" is null or ("credit_activities"."amount" is null and "credit_activities"."unit" is null)),
	CONSTRAINT "credit_activities_amount_with_unit" CHECK (("credit_activities"."amount" is null) = ("credit_activities"."unit" is null) and "credit_activities"."amount" >= 0),
	CONSTRAINT "credit_activities_minutes_sane" CHECK ("credit_activities"."minutes" between 0 and 600000),
	CONSTRAINT "credit_activities_say_something" CHECK (coalesce("credit_activities"."minutes"::text, "credit_activities"."unit", "credit_activities"."task") is not null)
);
--> statement-breakpoint
CREATE TABLE "credit_allocations" (
	"activity_id" uuid NOT NULL,
	"certification_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"weight" double precision DEFAULT 1 NOT NULL,
	CONSTRAINT "credit_allocations_activity_id_certification_id_pk" PRIMARY KEY("activity_id","certification_id"),
	CONSTRAINT "credit_allocations_weight_sane" CHECK ("credit_allocations"."weight" > 0 and "credit_allocations"."weight" <= 10)
);
--> statement-breakpoint
CREATE TABLE "credit_changes" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"client_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	"label" text NOT NULL,
	"subject" text NOT NULL,
	"row_id" uuid NOT NULL,
	"before" jsonb NOT NULL,
	"after" jsonb NOT NULL,
	"undone_at" timestamp with time zone,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "credit_changes_in_order" UNIQUE("client_id","seq"),
	CONSTRAINT "credit_changes_subject_known" CHECK ("credit_changes"."subject" in ('certification','activity','evidence'))
);
--> statement-breakpoint
CREATE TABLE "evidence" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"client_id" uuid NOT NULL,
	"certification_id" uuid,
	"activity_id" uuid,
	"plan_id" uuid,
	"item_id" uuid,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"url" text,
	"stored_as" text,
	"media_type" text,
	"bytes" bigint,
	"sha256" text,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"removed_at" timestamp with time zone,
	CONSTRAINT "evidence_storedAs_unique" UNIQUE("stored_as"),
	CONSTRAINT "evidence_kind_known" CHECK ("evidence"."kind" in ('file','link','badge')),
	CONSTRAINT "evidence_of_one_thing" CHECK (num_nonnulls("evidence"."certification_id", "evidence"."activity_id", "evidence"."item_id") = 1 and ("evidence"."plan_id" is null) = ("evidence"."item_id" is null)),
	CONSTRAINT "evidence_file_or_link" CHECK (("evidence"."kind" = 'link' and "evidence"."url" is not null and "evidence"."stored_as" is null)
        or ("evidence"."kind" <> 'link' and "evidence"."url" is null and "evidence"."stored_as" is not null and "evidence"."bytes" > 0))
);
--> statement-breakpoint
CREATE TABLE "held_certifications" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"client_id" uuid NOT NULL,
	"credential_id" uuid,
	"item_id" uuid,
	"title" text NOT NULL,
	"issuer" text DEFAULT '' NOT NULL,
	"awarded_on" date NOT NULL,
	"expires_on" date,
	"licence_number" text DEFAULT '' NOT NULL,
	"status" text,
	"birth_month" integer,
	"renewal_rule" jsonb,
	"notes" text DEFAULT '' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"removed_at" timestamp with time zone,
	CONSTRAINT "held_certifications_expiry_after_award" CHECK ("held_certifications"."expires_on" >= "held_certifications"."awarded_on"),
	CONSTRAINT "held_certifications_birth_month_known" CHECK ("held_certifications"."birth_month" between 1 and 12)
);
--> statement-breakpoint
ALTER TABLE "credit_activities" ADD CONSTRAINT "credit_activities_client_id_users_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credit_allocations" ADD CONSTRAINT "credit_allocations_activity_id_credit_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."credit_activities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credit_allocations" ADD CONSTRAINT "credit_allocations_certification_id_held_certifications_id_fk" FOREIGN KEY ("certification_id") REFERENCES "public"."held_certifications"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credit_allocations" ADD CONSTRAINT "credit_allocations_client_id_users_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credit_changes" ADD CONSTRAINT "credit_changes_client_id_users_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_client_id_users_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_certification_id_held_certifications_id_fk" FOREIGN KEY ("certification_id") REFERENCES "public"."held_certifications"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_activity_id_credit_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."credit_activities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "held_certifications" ADD CONSTRAINT "held_certifications_client_id_users_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "held_certifications" ADD CONSTRAINT "held_certifications_credential_id_credentials_id_fk" FOREIGN KEY ("credential_id") REFERENCES "public"."credentials"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "held_certifications" ADD CONSTRAINT "held_certifications_item_id_plan_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."plan_items"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "credit_activities_client_idx" ON "credit_activities" USING btree ("client_id","done_on" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "credit_allocations_certification_idx" ON "credit_allocations" USING btree ("certification_id");--> statement-breakpoint
CREATE INDEX "credit_allocations_client_idx" ON "credit_allocations" USING btree ("client_id");--> statement-breakpoint
CREATE INDEX "evidence_client_idx" ON "evidence" USING btree ("client_id");--> statement-breakpoint
CREATE INDEX "evidence_certification_idx" ON "evidence" USING btree ("certification_id");--> statement-breakpoint
CREATE INDEX "evidence_activity_idx" ON "evidence" USING btree ("activity_id");--> statement-breakpoint
CREATE INDEX "evidence_plan_idx" ON "evidence" USING btree ("plan_id","item_id");--> statement-breakpoint
CREATE INDEX "held_certifications_client_idx" ON "held_certifications" USING btree ("client_id");--> statement-breakpoint
CREATE INDEX "held_certifications_credential_idx" ON "held_certifications" USING btree ("credential_id");--> statement-breakpoint
CREATE INDEX "held_certifications_item_idx" ON "held_certifications" USING btree ("item_id");
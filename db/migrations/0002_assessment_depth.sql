CREATE TABLE "attempt_notes" (
	"attempt_id" uuid PRIMARY KEY NOT NULL,
	"client_id" uuid NOT NULL,
	"body" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "calibration_runs" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"instrument_version_id" text NOT NULL,
	"state" text DEFAULT 'queued' NOT NULL,
	"step" text DEFAULT '' NOT NULL,
	"progress" smallint DEFAULT 0 NOT NULL,
	"people" integer,
	"report" jsonb,
	"proposed" jsonb,
	"fault" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"started_at" timestamp with time zone,
	"finished_at" timestamp with time zone,
	CONSTRAINT "calibration_runs_state_known" CHECK ("calibration_runs"."state" in ('queued','running','done','failed','published','discarded'))
);
--> statement-breakpoint
CREATE TABLE "rescore_runs" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"instrument_version_id" text NOT NULL,
	"state" text DEFAULT 'queued' NOT NULL,
	"total" integer DEFAULT 0 NOT NULL,
	"done" integer DEFAULT 0 NOT NULL,
	"last_attempt_id" uuid,
	"fault" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"finished_at" timestamp with time zone,
	CONSTRAINT "rescore_runs_state_known" CHECK ("rescore_runs"."state" in ('queued','running','done','failed'))
);
--> statement-breakpoint
CREATE TABLE "research_consents" (
	"client_id" uuid PRIMARY KEY NOT NULL,
	"given_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "result_links" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"attempt_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"token_hash" text NOT NULL,
	"label" text NOT NULL,
	"shows_name" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone,
	"times_opened" integer DEFAULT 0 NOT NULL,
	"last_opened_at" timestamp with time zone,
	CONSTRAINT "result_links_tokenHash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
ALTER TABLE "attempts" ADD COLUMN "mode" text DEFAULT 'fixed' NOT NULL;--> statement-breakpoint
ALTER TABLE "attempts" ADD COLUMN "stop_reason" text;--> statement-breakpoint
ALTER TABLE "instrument_versions" ADD COLUMN "report" jsonb;--> statement-breakpoint
ALTER TABLE "attempt_notes" ADD CONSTRAINT "attempt_notes_attempt_id_attempts_id_fk" FOREIGN KEY ("attempt_id") REFERENCES "public"."attempts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attempt_notes" ADD CONSTRAINT "attempt_notes_client_id_users_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calibration_runs" ADD CONSTRAINT "calibration_runs_instrument_version_id_instrument_versions_id_fk" FOREIGN KEY ("instrument_version_id") REFERENCES "public"."instrument_versions"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rescore_runs" ADD CONSTRAINT "rescore_runs_instrument_version_id_instrument_versions_id_fk" FOREIGN KEY ("instrument_version_id") REFERENCES "public"."instrument_versions"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "research_consents" ADD CONSTRAINT "research_consents_client_id_users_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "result_links" ADD CONSTRAINT "result_links_attempt_id_attempts_id_fk" FOREIGN KEY ("attempt_id") REFERENCES "public"."attempts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "result_links" ADD CONSTRAINT "result_links_client_id_users_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "attempt_notes_client_idx" ON "attempt_notes" USING btree ("client_id");--> statement-breakpoint
CREATE INDEX "calibration_runs_version_idx" ON "calibration_runs" USING btree ("instrument_version_id");--> statement-breakpoint
CREATE UNIQUE INDEX "calibration_runs_one_at_work_idx" ON "calibration_runs" USING btree ((true)) WHERE "calibration_runs"."state" in ('queued','running');--> statement-breakpoint
CREATE INDEX "rescore_runs_version_idx" ON "rescore_runs" USING btree ("instrument_version_id","created_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "result_links_client_idx" ON "result_links" USING btree ("client_id");--> statement-breakpoint
CREATE INDEX "result_links_attempt_idx" ON "result_links" USING btree ("attempt_id");--> statement-breakpoint
CREATE UNIQUE INDEX "instrument_versions_one_active_idx" ON "instrument_versions" USING btree ("language") WHERE "instrument_versions"."is_active";--> statement-breakpoint
ALTER TABLE "attempts" ADD CONSTRAINT "attempts_mode_known" CHECK ("attempts"."mode" in ('fixed','adaptive'));
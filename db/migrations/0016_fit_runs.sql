CREATE TABLE "fit_runs" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"plan_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"plan_version" integer NOT NULL,
	"today" integer NOT NULL,
	"state" text DEFAULT 'queued' NOT NULL,
	"progress" smallint DEFAULT 0 NOT NULL,
	"outcome" jsonb,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"finished_at" timestamp with time zone,
	CONSTRAINT "fit_runs_planId_unique" UNIQUE("plan_id"),
	CONSTRAINT "fit_runs_state_known" CHECK ("fit_runs"."state" in ('queued','running','done','failed'))
);
--> statement-breakpoint
ALTER TABLE "fit_runs" ADD CONSTRAINT "fit_runs_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fit_runs" ADD CONSTRAINT "fit_runs_client_id_users_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "fit_runs_client_idx" ON "fit_runs" USING btree ("client_id");--> statement-breakpoint
CREATE UNIQUE INDEX "fit_runs_one_at_work_idx" ON "fit_runs" USING btree ("client_id") WHERE "fit_runs"."state" in ('queued','running');
CREATE TABLE "consent_requests" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"engagement_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"coach_id" uuid NOT NULL,
	"scope" text NOT NULL,
	"purpose" text NOT NULL,
	"answer" text,
	"answered_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "consent_requests_scope_known" CHECK ("consent_requests"."scope" in ('profile','results','responses','plan','evidence','check-ins')),
	CONSTRAINT "consent_requests_answer_known" CHECK ("consent_requests"."answer" in ('granted','declined')),
	CONSTRAINT "consent_requests_answered_when" CHECK (("consent_requests"."answer" is null) = ("consent_requests"."answered_at" is null))
);
--> statement-breakpoint
ALTER TABLE "consent_requests" ADD CONSTRAINT "consent_requests_engagement_id_engagements_id_fk" FOREIGN KEY ("engagement_id") REFERENCES "public"."engagements"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consent_requests" ADD CONSTRAINT "consent_requests_client_id_users_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consent_requests" ADD CONSTRAINT "consent_requests_coach_id_users_id_fk" FOREIGN KEY ("coach_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "consent_requests_engagement_idx" ON "consent_requests" USING btree ("engagement_id");--> statement-breakpoint
CREATE INDEX "consent_requests_client_idx" ON "consent_requests" USING btree ("client_id");--> statement-breakpoint
CREATE INDEX "consent_requests_coach_idx" ON "consent_requests" USING btree ("coach_id");--> statement-breakpoint
CREATE UNIQUE INDEX "consent_requests_one_open_idx" ON "consent_requests" USING btree ("engagement_id","scope") WHERE "consent_requests"."answered_at" is null;
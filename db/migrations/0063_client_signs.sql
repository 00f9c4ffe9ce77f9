CREATE TABLE "client_signs" (
	"engagement_id" uuid NOT NULL,
	"coach_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"day" date NOT NULL,
	CONSTRAINT "client_signs_engagement_id_kind_day_pk" PRIMARY KEY("engagement_id","kind","day"),
	CONSTRAINT "client_signs_kind_known" CHECK ("client_signs"."kind" in ('certification','drift','no check-in','quiet'))
);
--> statement-breakpoint
DROP INDEX "consent_grants_coach_idx";--> statement-breakpoint
DROP INDEX "engagements_coach_idx";--> statement-breakpoint
ALTER TABLE "client_signs" ADD CONSTRAINT "client_signs_engagement_id_engagements_id_fk" FOREIGN KEY ("engagement_id") REFERENCES "public"."engagements"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "client_signs" ADD CONSTRAINT "client_signs_coach_id_users_id_fk" FOREIGN KEY ("coach_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "client_signs_coach_idx" ON "client_signs" USING btree ("coach_id","kind","day","engagement_id");--> statement-breakpoint
CREATE INDEX "consent_grants_ending_idx" ON "consent_grants" USING btree ("coach_id","expires_at","engagement_id") WHERE "consent_grants"."revoked_at" is null;--> statement-breakpoint
CREATE INDEX "client_labels_coach_idx" ON "client_labels" USING btree ("coach_id","label","client_id");--> statement-breakpoint
CREATE INDEX "consent_grants_coach_idx" ON "consent_grants" USING btree ("coach_id","scope","client_id","engagement_id","revoked_at","expires_at","covers_from");--> statement-breakpoint
CREATE INDEX "engagements_coach_idx" ON "engagements" USING btree ("coach_id","ended_at","client_id","id","client_name","started_at");
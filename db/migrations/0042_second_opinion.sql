ALTER TABLE "reviews" ADD COLUMN "second_to" uuid;--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_second_to_reviews_id_fk" FOREIGN KEY ("second_to") REFERENCES "public"."reviews"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "reviews_second_to_idx" ON "reviews" USING btree ("second_to") WHERE "reviews"."outcome" is not null or "reviews"."state" in ('requested','in review');--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_second_to_another" CHECK ("reviews"."second_to" <> "reviews"."id");
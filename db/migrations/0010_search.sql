CREATE TABLE "own_search_terms" (
	"subject" text NOT NULL,
	"reference" text NOT NULL,
	"term" text NOT NULL,
	"origin" text NOT NULL,
	"key" text NOT NULL,
	"stems" text NOT NULL,
	"words" "tsvector" NOT NULL,
	"size" real NOT NULL,
	"level" smallint,
	"tracks" text[],
	"owner_id" uuid NOT NULL,
	CONSTRAINT "own_search_terms_subject_reference_key_pk" PRIMARY KEY("subject","reference","key"),
	CONSTRAINT "own_search_terms_subject_known" CHECK ("own_search_terms"."subject" in ('credential','ladder')),
	CONSTRAINT "own_search_terms_origin_known" CHECK ("own_search_terms"."origin" = 'name')
);
--> statement-breakpoint
CREATE TABLE "search_synonyms" (
	"typed" text NOT NULL,
	"means" text NOT NULL,
	CONSTRAINT "search_synonyms_typed_means_pk" PRIMARY KEY("typed","means")
);
--> statement-breakpoint
CREATE TABLE "search_terms" (
	"subject" text NOT NULL,
	"reference" text NOT NULL,
	"term" text NOT NULL,
	"origin" text NOT NULL,
	"key" text NOT NULL,
	"stems" text NOT NULL,
	"words" "tsvector" NOT NULL,
	"size" real NOT NULL,
	"level" smallint,
	"tracks" text[],
	CONSTRAINT "search_terms_subject_reference_key_pk" PRIMARY KEY("subject","reference","key"),
	CONSTRAINT "search_terms_subject_known" CHECK ("search_terms"."subject" in ('occupation','credential','family','ladder')),
	CONSTRAINT "search_terms_origin_known" CHECK ("search_terms"."origin" in ('name','reported','reading'))
);
--> statement-breakpoint
CREATE TABLE "search_words" (
	"word" text PRIMARY KEY NOT NULL
);
--> statement-breakpoint
CREATE TABLE "title_readings" (
	"title" text NOT NULL,
	"code" text NOT NULL,
	CONSTRAINT "title_readings_title_code_pk" PRIMARY KEY("title","code")
);
--> statement-breakpoint
ALTER TABLE "own_search_terms" ADD CONSTRAINT "own_search_terms_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "own_search_terms_owner_idx" ON "own_search_terms" USING btree ("owner_id");--> statement-breakpoint
CREATE INDEX "search_terms_words_idx" ON "search_terms" USING gin ("words");--> statement-breakpoint
CREATE INDEX "search_terms_key_idx" ON "search_terms" USING gin ("key" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "search_words_like_idx" ON "search_words" USING gin ("word" gin_trgm_ops);
CREATE TABLE "credential_versions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"credential_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"before" jsonb NOT NULL,
	"after" jsonb NOT NULL,
	"reason" text NOT NULL,
	"is_announced" boolean DEFAULT false NOT NULL,
	"edited_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "credential_versions_in_order" UNIQUE("credential_id","number")
);
--> statement-breakpoint
CREATE TABLE "ladder_steps" (
	"ladder_id" uuid NOT NULL,
	"track" text NOT NULL,
	"level" integer NOT NULL,
	"title" text NOT NULL,
	"occupation_code" text,
	CONSTRAINT "ladder_steps_ladder_id_track_level_pk" PRIMARY KEY("ladder_id","track","level"),
	CONSTRAINT "ladder_steps_track_known" CHECK ("ladder_steps"."track" in ('specialist','leadership','hybrid')),
	CONSTRAINT "ladder_steps_level_sane" CHECK ("ladder_steps"."level" between 1 and 20)
);
--> statement-breakpoint
CREATE TABLE "ladders" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"owner_id" uuid,
	"family" text NOT NULL,
	"name" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"branch_level" integer NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "ladders_branch_sane" CHECK ("ladders"."branch_level" between 1 and 20)
);
--> statement-breakpoint
CREATE TABLE "catalogue_import_files" (
	"import_id" uuid NOT NULL,
	"name" text NOT NULL,
	"content" "bytea" NOT NULL,
	CONSTRAINT "catalogue_import_files_import_id_name_pk" PRIMARY KEY("import_id","name")
);
--> statement-breakpoint
CREATE TABLE "catalogue_imports" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"state" text DEFAULT 'uploading' NOT NULL,
	"step" text DEFAULT '' NOT NULL,
	"progress" smallint DEFAULT 0 NOT NULL,
	"onet_release" text,
	"diff" jsonb,
	"bundle" "bytea",
	"fault" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"finished_at" timestamp with time zone,
	CONSTRAINT "catalogue_imports_state_known" CHECK ("catalogue_imports"."state" in ('uploading','queued','running','ready','applying','applied','failed','discarded'))
);
--> statement-breakpoint
CREATE TABLE "catalogue_releases" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"onet_release" text NOT NULL,
	"onet_released_on" date,
	"oews_release" text,
	"projections_release" text,
	"fingerprint" text NOT NULL,
	"counts" jsonb NOT NULL,
	"is_seed" boolean DEFAULT false NOT NULL,
	"is_current" boolean DEFAULT false NOT NULL,
	"imported_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "growth_by_path" (
	"soc_major" text NOT NULL,
	"title" text NOT NULL,
	"path_class" text NOT NULL,
	"occupations" integer NOT NULL,
	"employment_thousands" real NOT NULL,
	"change_thousands" real NOT NULL,
	"growth_pct" real NOT NULL,
	"openings_thousands" real NOT NULL,
	CONSTRAINT "growth_by_path_soc_major_path_class_pk" PRIMARY KEY("soc_major","path_class")
);
--> statement-breakpoint
CREATE TABLE "industry_views" (
	"level" text NOT NULL,
	"code" text NOT NULL,
	"title" text NOT NULL,
	"occupations" integer NOT NULL,
	"employment" integer NOT NULL,
	"coverage_pct" real NOT NULL,
	"mean_leadership" real NOT NULL,
	"mean_specialist" real NOT NULL,
	"leadership_pct" real NOT NULL,
	"hybrid_pct" real NOT NULL,
	"specialist_pct" real NOT NULL,
	"practitioner_pct" real NOT NULL,
	"formal_management_pct" real NOT NULL,
	"professional_pct" real NOT NULL,
	"professional_leadership" integer NOT NULL,
	"professional_specialist" integer NOT NULL,
	"leadership_wage" integer,
	"hybrid_wage" integer,
	"specialist_wage" integer,
	"wage_ratio" real,
	"leadership_roles" text[] NOT NULL,
	"hybrid_roles" text[] NOT NULL,
	"specialist_roles" text[] NOT NULL,
	CONSTRAINT "industry_views_level_code_pk" PRIMARY KEY("level","code")
);
--> statement-breakpoint
CREATE TABLE "next_roles" (
	"from_code" text NOT NULL,
	"to_code" text NOT NULL,
	"rank" smallint NOT NULL,
	"source" text NOT NULL,
	"tier" text NOT NULL,
	"shift" text NOT NULL,
	"leadership_change" real NOT NULL,
	"specialist_change" real NOT NULL,
	"job_zone_change" smallint NOT NULL,
	"education_change" smallint NOT NULL,
	"wage_change_pct" real,
	"knowledge_cosine" real NOT NULL,
	"to_formal_management" boolean NOT NULL,
	"gaps" jsonb NOT NULL,
	CONSTRAINT "next_roles_from_code_to_code_pk" PRIMARY KEY("from_code","to_code"),
	CONSTRAINT "next_roles_shift_known" CHECK ("next_roles"."shift" in ('toward_leadership','toward_specialist','toward_both','bigger_scope','step_back','lateral'))
);
--> statement-breakpoint
CREATE TABLE "occupation_importance" (
	"code" text PRIMARY KEY NOT NULL,
	"importance" real[] NOT NULL
);
--> statement-breakpoint
CREATE TABLE "occupation_sectors" (
	"oews_code" text NOT NULL,
	"sector" text NOT NULL,
	"employment" integer NOT NULL,
	"wage_median" integer,
	"is_wage_top_coded" boolean NOT NULL,
	CONSTRAINT "occupation_sectors_oews_code_sector_pk" PRIMARY KEY("oews_code","sector")
);
--> statement-breakpoint
CREATE TABLE "occupation_titles" (
	"code" text NOT NULL,
	"title" text NOT NULL,
	"is_shown" boolean NOT NULL,
	CONSTRAINT "occupation_titles_code_title_pk" PRIMARY KEY("code","title")
);
--> statement-breakpoint
CREATE TABLE "occupations" (
	"code" text PRIMARY KEY NOT NULL,
	"release_id" uuid NOT NULL,
	"title" text NOT NULL,
	"soc_code" text NOT NULL,
	"soc_major" text NOT NULL,
	"soc_major_title" text NOT NULL,
	"soc_minor" text,
	"job_zone" smallint,
	"data_status" text NOT NULL,
	"skills_release" text,
	"is_formal_management" boolean NOT NULL,
	"leadership_index" real,
	"specialist_index" real,
	"leadership_in_zone" real,
	"specialist_in_zone" real,
	"lean" real,
	"path_class" text,
	"managerial_task_share" real,
	"leadership_orientation" real,
	"enterprising" real,
	"investigative" real,
	"people_activities_pct" real,
	"management_skills_pct" real,
	"knowledge_depth_pct" real,
	"analytic_skills_pct" real,
	"bls_leadership_pct" real,
	"bls_critical_pct" real,
	"bls_project_pct" real,
	"oews_code" text,
	"is_oews_aggregate" boolean,
	"employment" integer,
	"wage_p_10" integer,
	"wage_median" integer,
	"wage_p_90" integer,
	"is_wage_p_90_top_coded" boolean,
	"projections_code" text,
	"employment_thousands" real,
	"growth_pct" real,
	"openings_thousands" real,
	"typical_education" text,
	"typical_experience" text,
	"typical_training" text,
	"modal_education" text,
	"four_years_experience_pct" real,
	"work_styles" text[] DEFAULT '{}' NOT NULL,
	"technologies" text[] DEFAULT '{}' NOT NULL,
	CONSTRAINT "occupations_status_known" CHECK ("occupations"."data_status" in ('rated','estimated','none')),
	CONSTRAINT "occupations_class_known" CHECK ("occupations"."path_class" in ('leadership','hybrid','specialist','practitioner')),
	CONSTRAINT "occupations_indices_sane" CHECK ("occupations"."leadership_index" between 0 and 100 and "occupations"."specialist_index" between 0 and 100)
);
--> statement-breakpoint
CREATE TABLE "work_elements" (
	"id" text PRIMARY KEY NOT NULL,
	"domain" text NOT NULL,
	"name" text NOT NULL,
	"position" smallint NOT NULL,
	CONSTRAINT "work_elements_position_unique" UNIQUE("position")
);
--> statement-breakpoint
CREATE TABLE "notifications" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"key" text NOT NULL,
	"kind" text NOT NULL,
	"ref_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"read_at" timestamp with time zone,
	CONSTRAINT "notifications_once" UNIQUE("user_id","key")
);
--> statement-breakpoint
ALTER TABLE "profiles" ADD COLUMN "occupation_code" text;--> statement-breakpoint
ALTER TABLE "ladder_rungs" ADD COLUMN "occupation_code" text;--> statement-breakpoint
ALTER TABLE "plans" ADD COLUMN "target_occupation" text;--> statement-breakpoint
ALTER TABLE "plans" ADD COLUMN "ladder_id" uuid;--> statement-breakpoint
ALTER TABLE "credential_versions" ADD CONSTRAINT "credential_versions_credential_id_credentials_id_fk" FOREIGN KEY ("credential_id") REFERENCES "public"."credentials"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ladder_steps" ADD CONSTRAINT "ladder_steps_ladder_id_ladders_id_fk" FOREIGN KEY ("ladder_id") REFERENCES "public"."ladders"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ladders" ADD CONSTRAINT "ladders_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ladders" ADD CONSTRAINT "ladders_family_job_families_slug_fk" FOREIGN KEY ("family") REFERENCES "public"."job_families"("slug") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalogue_import_files" ADD CONSTRAINT "catalogue_import_files_import_id_catalogue_imports_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."catalogue_imports"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "next_roles" ADD CONSTRAINT "next_roles_from_code_occupations_code_fk" FOREIGN KEY ("from_code") REFERENCES "public"."occupations"("code") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "next_roles" ADD CONSTRAINT "next_roles_to_code_occupations_code_fk" FOREIGN KEY ("to_code") REFERENCES "public"."occupations"("code") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "occupation_importance" ADD CONSTRAINT "occupation_importance_code_occupations_code_fk" FOREIGN KEY ("code") REFERENCES "public"."occupations"("code") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "occupation_titles" ADD CONSTRAINT "occupation_titles_code_occupations_code_fk" FOREIGN KEY ("code") REFERENCES "public"."occupations"("code") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "occupations" ADD CONSTRAINT "occupations_release_id_catalogue_releases_id_fk" FOREIGN KEY ("release_id") REFERENCES "public"."catalogue_releases"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "ladders_owner_idx" ON "ladders" USING btree ("owner_id");--> statement-breakpoint
CREATE INDEX "ladders_family_idx" ON "ladders" USING btree ("family");--> statement-breakpoint
CREATE UNIQUE INDEX "catalogue_imports_one_at_work_idx" ON "catalogue_imports" USING btree ((true)) WHERE "catalogue_imports"."state" in ('queued','running','applying');--> statement-breakpoint
CREATE UNIQUE INDEX "catalogue_releases_one_current_idx" ON "catalogue_releases" USING btree ((true)) WHERE "catalogue_releases"."is_current";--> statement-breakpoint
CREATE INDEX "next_roles_to_idx" ON "next_roles" USING btree ("to_code");--> statement-breakpoint
CREATE INDEX "occupation_sectors_sector_idx" ON "occupation_sectors" USING btree ("sector");--> statement-breakpoint
CREATE INDEX "occupations_release_idx" ON "occupations" USING btree ("release_id");--> statement-breakpoint
CREATE INDEX "occupations_minor_idx" ON "occupations" USING btree ("soc_minor");--> statement-breakpoint
CREATE INDEX "occupations_oews_idx" ON "occupations" USING btree ("oews_code");--> statement-breakpoint
CREATE INDEX "notifications_unread_idx" ON "notifications" USING btree ("user_id","created_at" DESC NULLS LAST);--> statement-breakpoint
ALTER TABLE "plans" ADD CONSTRAINT "plans_ladder_id_ladders_id_fk" FOREIGN KEY ("ladder_id") REFERENCES "public"."ladders"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "plans_ladder_idx" ON "plans" USING btree ("ladder_id");
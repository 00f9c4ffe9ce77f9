import { z } from "zod";
import type { GradedItem } from "@/lib/psychometrics/instrument";
import type { Item } from "./instrument";
import type { PublishedDefinition } from "./published-instrument";

const facet = z.enum(["skills", "responsibilities", "advancement", "satisfaction"]);
const words = { id: z.string(), text: z.string(), note: z.string() };
const status = z.enum(["provisional", "interim", "calibrated"]);

const item = z.discriminatedUnion("format", [
  z.object({
    ...words,
    format: z.literal("likert"),
    facet,
    dimension: z.enum(["specialist", "leadership"]),
    reversed: z.boolean(),
    difficulty: z.enum(["easy", "average", "hard"]),
    spare: z.literal(true).exactOptional(),
  }),
  z.object({
    ...words,
    format: z.literal("pair"),
    facet,
    sideA: z.string(),
    sideB: z.string(),
    specialistSide: z.enum(["A", "B"]),
  }),
  z.object({ ...words, format: z.literal("work"), reversed: z.boolean() }),
  z.object({
    ...words,
    format: z.literal("sjt"),
    facet,
    options: z.array(
      z.object({
        text: z.string(),
        speaksFor: z.enum(["specialist", "leadership", "both", "neither"]),
      }),
    ),
  }),
]) satisfies z.ZodType<Item>;

const gradedItem = z.object({
  id: z.string(),
  facet: z.string(),
  format: z.enum(["likert", "pair", "sjt"]),
  categories: z.int().min(2),
  slopes: z.array(z.number()),
  intercepts: z.array(z.number()),
  reversed: z.boolean(),
  merged: z.array(z.int()).exactOptional(),
  covariance: z.array(z.array(z.number())).exactOptional(),
}) satisfies z.ZodType<GradedItem>;

/** A version as its row holds it: read back, never trusted by shape alone. */
export const storedDefinition = z.object({
  id: z.string(),
  version: z.string(),
  status,
  dimensions: z.array(z.string()).length(2),
  correlation: z.number().gt(-1).lt(1),
  cuts: z.object({ tau: z.array(z.number()).length(2), delta: z.number() }),
  items: z.array(gradedItem),
  language: z.string(),
  wording: z.array(item),
  limits: z.object({
    lz: z.object({ hard: z.number(), soft: z.number() }),
    oppositesGap: z.number(),
  }),
  quarantined: z.array(z.string()),
  hiddenFacets: z.array(facet),
}) satisfies z.ZodType<PublishedDefinition>;

import { MarkIcon } from "@/components/charts/marks";
import { MixBar } from "@/components/charts/mix-bar";
import { CLASS_WORDS, CLASSES_OF_WORK } from "@/lib/catalogue/domain/class-words";
import type { IndustryView } from "@/lib/catalogue/domain/industry-view";
import { percentWords } from "@/lib/catalogue/domain/mix-words";
import { CLASS_SHAPE } from "./class-mark";

type Mix = IndustryView["mix"];
type Line = { key: string; name: string; href: string; note: string; mix: Mix };

const partsOf = (mix: Mix) =>
  CLASSES_OF_WORK.map((kind) => ({ shape: CLASS_SHAPE[kind], share: mix[kind] }));

/** One mix, large, with its parts named under it. */
export function MixOfOne({ mix }: { mix: Mix }) {
  return (
    <div>
      <MixBar parts={partsOf(mix)} tall />
      <MixKey mix={mix} />
    </div>
  );
}

/** Which part is which; with a mix, also how large. */
export function MixKey({ mix }: { mix?: Mix }) {
  return (
    <ul className="mt-2 flex flex-wrap gap-x-6 gap-y-1 text-sm">
      {CLASSES_OF_WORK.map((kind) => (
        <li key={kind} className="whitespace-nowrap">
          <MarkIcon shape={CLASS_SHAPE[kind]} /> {CLASS_WORDS[kind].name}
          {mix && ` ${percentWords(mix[kind])}`}
        </li>
      ))}
    </ul>
  );
}

/** Mixes under one another, each leading to its own page. */
export function MixLines({ lines }: { lines: readonly Line[] }) {
  return (
    <ul className="flex flex-col gap-4">
      {lines.map(({ key, name, href, note, mix }) => (
        <li key={key}>
          <p className="flex flex-wrap justify-between gap-x-4">
            <a href={href}>{name}</a>
            <span className="text-sm text-ink-2">{note}</span>
          </p>
          <div className="mt-1">
            <MixBar parts={partsOf(mix)} />
          </div>
        </li>
      ))}
    </ul>
  );
}

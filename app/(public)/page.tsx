import type { ReactNode } from "react";
import { DataAttribution } from "@/components/catalogue/data-attribution";
import { MapSketch } from "@/components/catalogue/map-sketch";
import { Hero } from "@/components/landing/hero";
import { PathPrices } from "@/components/landing/path-prices";
import { Promises } from "@/components/landing/promises";
import { SampleResult } from "@/components/landing/sample-result";
import { Sheet } from "@/components/layout/sheet";
import { LinkButton } from "@/components/ui/button";
import { Still } from "@/components/ui/still";
import { findDataRelease, getMapSketch } from "@/lib/catalogue/queries";
import { findActor } from "@/lib/platform/session";

export default async function LandingPage() {
  const [actor, sketch, release] = await Promise.all([
    findActor(),
    getMapSketch(),
    findDataRelease(),
  ]);
  const signedIn = actor !== null;
  const doors = signedIn ? (
    <LinkButton href="/overview">Go to your overview</LinkButton>
  ) : (
    <>
      <LinkButton href="/sign-up">Make an account</LinkButton>
      <LinkButton href="/sign-in" variant="secondary">
        Sign in
      </LinkButton>
    </>
  );
  return (
    <>
      <Hero doors={doors} />
      <Sheet
        title="A result that says how sure it is"
        lead={
          <>
            <p>
              You get a sentence, a map, and how likely each reading is. You also see which of your
              answers moved it, and what speaks against it.
            </p>
            <p>
              It measures preference, not ability. It gives you no type, and it decides nothing: you
              choose the path, also against the result.
            </p>
            <p className="text-sm">The result shown here is a sample, of an invented person.</p>
          </>
        }
      >
        <SampleResult />
      </Sheet>
      <Sheet
        title="Three paths, each with a price"
        lead={
          <p>
            None is above the others. <a href="/paths">Compare them</a> by the skills you build,
            what you answer for, how you move up, and where a good day comes from.
          </p>
        }
      >
        <PathPrices />
      </Sheet>
      <Sheet
        title="See where the work itself stands"
        lead={
          <>
            <p>
              Hundreds of occupations on the same two axes, with what each pays, how it grows, and
              which steps lead from it toward leadership, depth or both.
            </p>
            <p className="flex flex-wrap gap-x-6 gap-y-1">
              <a href="/occupations">Find an occupation</a>
              <a href="/industries">Jobs and pay by path</a>
            </p>
          </>
        }
      >
        <Still>
          <MapSketch sketch={sketch} />
          <DataAttribution release={release} />
        </Still>
      </Sheet>
      <Sheet
        title="It stays honest for years"
        lead={
          <>
            <p>
              A career takes longer than an afternoon with a test. So the questions can be answered
              again, and the plan keeps count of hours, money and renewals.
            </p>
            <p>
              When the plan changes after a coach approved it, the approval is marked as out of
              date. Nothing is moved behind your back.
            </p>
          </>
        }
      >
        <Promises />
      </Sheet>
      <Sheet
        title="A coach beside you, on your terms"
        lead={<p>Invite one when you want a second pair of eyes. Or plan alone.</p>}
      >
        <ul className="grid gap-x-10 gap-y-6 sm:grid-cols-2">
          <Term title="They propose, you decide">
            Comments and suggestions are tied to one item each. You accept or decline them one by
            one.
          </Term>
          <Term title="They see what you grant">
            Results, answers, plan, evidence, check-ins: each on its own, for as long as you say.
            What you take back is gone with the next click.
          </Term>
          <Term title="You see who looked">
            Each look a coach takes at what is yours is written down, and comes with your copy of
            the data.
          </Term>
          <Term title="It is yours to take along">
            Download everything, or delete the account.{" "}
            <a href="/privacy">What is stored, and why</a>
          </Term>
        </ul>
      </Sheet>
      <section className="mt-16 border-t border-ink-3 pt-8 sm:mt-24">
        <h2 className="text-2xl">Seven minutes to a first bearing</h2>
        <p className="mt-3 max-w-measure text-ink-2">
          You can stop after any question and go on later, on another device. Read{" "}
          <a href="/instrument">every question and how it is scored</a> first, if you like.
        </p>
        <div className="mt-6 flex flex-wrap gap-3">{doors}</div>
      </section>
    </>
  );
}

function Term({ title, children }: { title: string; children: ReactNode }) {
  return (
    <li>
      <h3 className="text-lg">{title}</h3>
      <p className="mt-1 text-ink-2">{children}</p>
    </li>
  );
}

import { Notice } from "@/components/ui/notice";

/** Told on top of a scenario that is not the one a person goes by. */
export const OtherScenario = ({ scenario }: { scenario: string }) => (
  <div className="mb-6">
    <Notice title={`This is scenario ${scenario}`}>
      <p>
        You go by another one. What you change here stays here.{" "}
        <a href="/plan/scenarios">Your scenarios</a>
      </p>
    </Notice>
  </div>
);

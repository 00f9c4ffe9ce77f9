import { render } from "@testing-library/react";
import { expect, it } from "vitest";
import { Shell } from "./shell";

it("has names of its own for its parts: a page that comes later may count its ids from one again", () => {
  const { container } = render(
    <Shell
      home="/"
      nav={[{ href: "/plan", label: "Plan" }]}
      path="/plan"
      person={{ name: "Ada", links: [], signOut: "" }}
      inbox={{ href: "/inbox", unread: 0 }}
      find=""
      footer=""
      awake=""
    >
      A page
    </Shell>,
  );
  const ids = [...container.querySelectorAll("[id]")].map(({ id }) => id);
  expect(ids).toEqual(["account-menu", "main-menu", "neatline", "main"]);
});

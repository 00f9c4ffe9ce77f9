import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { EllipseMap } from "@/components/charts/ellipse-map";
import { Frame } from "@/components/layout/frame";
import { Disclosure } from "./disclosure";
import { markup } from "./markup";
import { Still } from "./still";
import { Table } from "./table";

/** The same tree, however it was spelled. */
function parsed(html: string): string {
  const place = document.createElement("div");
  place.innerHTML = html.replaceAll("<!-- -->", "");
  return place.innerHTML;
}

const everything = (
  <>
    <p className="a" id="p" title={"<\"&'>"} hidden={false} tabIndex={-1}>
      {"<script>alert('x')</script>"} {1} {0} {null} {false} {["x", "y"]}
    </p>
    <label htmlFor="name">Name</label>
    <input id="name" type="checkbox" disabled required={false} aria-checked={false} data-on />
    <input type="search" name="q" defaultValue="a & b" />
    <svg viewBox="0 0 4 4" preserveAspectRatio="none" aria-hidden="true">
      <pattern id="h" patternUnits="userSpaceOnUse" width={2} height={2}>
        <path
          d="M0 0"
          strokeWidth={2}
          strokeDasharray="1 2"
          vectorEffect="non-scaling-stroke"
          fillOpacity={0.5}
          clipPath="url(#c)"
        />
      </pattern>
      <text textAnchor="middle" dominantBaseline="central" paintOrder="stroke" textLength={4}>
        word
      </text>
    </svg>
    <Table caption="Numbers">
      <tbody>
        <tr>
          <td colSpan={2}>{"1 < 2"}</td>
        </tr>
      </tbody>
    </Table>
    <Disclosure summary="More" open>
      <br />
      text
    </Disclosure>
  </>
);

describe("markup", () => {
  it("is what React itself would draw", () => {
    expect(parsed(markup(everything))).toBe(parsed(renderToStaticMarkup(everything)));
  });

  it("draws our figures and our frame alike", () => {
    const map = (
      <EllipseMap
        label="A map"
        axes={{ x: "depth", y: "people" }}
        position={{
          mean: [1, 0.5],
          covariance: [
            [0.1, 0.02],
            [0.02, 0.1],
          ],
          shape: "circle",
          label: "You",
        }}
      />
    );
    const menu = { from: "lg", items: [], name: "Menu", label: "Menu" } as const;
    const frame = (
      <Frame
        home="/"
        nav={[{ href: "/a", label: "A & B" }]}
        path="/a/b"
        menu={menu}
        find=""
        end=""
        footer=""
        awake=""
      >
        {map}
      </Frame>
    );
    const one = (html: string) => parsed(html).replaceAll(/(_R|_r|«|:)\w*[»_:]/g, "id");
    const drawn = renderToStaticMarkup(<Still>{frame}</Still>);
    expect(one(drawn)).toBe(one(renderToStaticMarkup(<div>{frame}</div>)));
  });

  it.each([
    [
      "a handler",
      <button type="button" key="1" onClick={() => undefined}>
        x
      </button>,
    ],
    [
      "a style",
      <p key="1" style={{ color: "red" }}>
        x
      </p>,
    ],
    [
      "a chosen value",
      <select key="1" defaultValue="a">
        <option>a</option>
      </select>,
    ],
    ["a promise", Promise.resolve("x")],
  ])("refuses %s", (_what, node) => {
    expect(() => markup(node)).toThrow(TypeError);
  });

  it.each(["javascript:alert(1)", " \u0001JavaScript:x", "java\tscript:x"])(
    "leaves out an address that is a script: %j",
    (address) => {
      expect(markup(<a href={address}>x</a>)).toBe("<a>x</a>");
      const plain = `/plan?${address.length}javascript:`;
      expect(markup(<a href={plain}>x</a>)).toContain(plain);
    },
  );

  it("draws the form of an action so that the browser sends it by itself", () => {
    const action = async () => undefined;
    const known = (bound: unknown[] | null) =>
      Object.assign(action.bind(null), { $$id: "00ab", $$bound: bound });
    const form = (bound: unknown[] | null) => (
      <form action={known(bound)} data-frame="a">
        <button type="submit">{"1 < 2"}</button>
      </form>
    );
    expect(parsed(markup(form(null)))).toBe(
      '<form action="" data-frame="a" enctype="multipart/form-data" method="POST">' +
        '<input type="hidden" name="$ACTION_ID_00ab"><button type="submit">1 &lt; 2</button></form>',
    );
    expect(() => markup(form(["bound"]))).toThrow(TypeError);
    expect(() => markup(<form action={action} />)).toThrow(TypeError);
  });

  it("refuses a client component, as the server knows it", () => {
    const Leaf = Object.assign(() => null, { $$typeof: Symbol.for("react.client.reference") });
    expect(() => markup(<Leaf />)).toThrow(/client component/);
  });
});

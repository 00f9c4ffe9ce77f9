import { fireEvent, render, screen, waitFor } from "@testing-library/react";
import { useState } from "react";
import { expect, it } from "vitest";
import { ListForm } from "./list-form";

/** Two rows, of which the pressed one is gone when it is done, and the form with the last. */
function Rows() {
  const [rows, setRows] = useState(["first", "second"]);
  const action = async (_before: unknown, form: FormData) => {
    setRows((now) => now.filter((row) => row !== form.get("row")));
    return { ok: true as const, result: null };
  };
  return (
    <>
      <h1>Plan</h1>
      {rows.length > 0 && (
        <ListForm action={action} scope="rows" fields={{}}>
          {rows.map((row) => (
            <button key={row} type="submit" name="row" value={row}>
              {row}
            </button>
          ))}
        </ListForm>
      )}
    </>
  );
}

it("leaves the keyboard in the list when the row that was pressed is gone", async () => {
  render(<Rows />);
  const first = screen.getByRole("button", { name: "first" });
  first.focus();
  fireEvent.click(first);
  await waitFor(() => expect(screen.queryByText("first")).toBeNull());
  await waitFor(() =>
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "second" })),
  );
});

it("sends the keyboard to the page’s heading when the form is gone with its last row", async () => {
  render(<Rows />);
  for (const name of ["first", "second"]) {
    const row = screen.getByRole("button", { name });
    row.focus();
    fireEvent.click(row);
    await waitFor(() => expect(screen.queryByText(name)).toBeNull());
  }
  expect(document.activeElement).toBe(screen.getByRole("heading", { name: "Plan" }));
});

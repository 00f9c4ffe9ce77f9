import { expect, it } from "vitest";
import { isolated } from "./isolated";

it.each(["قيادة الفريق", "CISM הסמכה", "رهبری ۲"])("sets %j apart", (name) => {
  expect(isolated(name)).toBe(`\u2068${name}\u2069`);
});
it.each(["CISM", "東京で話す", "Zoë 🧭", ""])("leaves %j as it is", (name) => {
  expect(isolated(name)).toBe(name);
});

import { dictionary } from "@zxcvbn-ts/language-common";
import { describe, expect, it } from "vitest";
import { isCommonPassword } from "./common-password";

const seen = new Set(dictionary.passwords.map(String));

describe("isCommonPassword", () => {
  it.each([
    "qwertyuiop",
    "1234567890",
    "Password123",
    "PASSWORD1234",
    "basketball",
    "basketball2026",
    "!!football!!",
    "aaaaaaaaaaaa",
    "abcabcabcabc",
  ])("knows %s", (password) => {
    expect(isCommonPassword(password, seen)).toBe(true);
  });

  it.each([
    "a long walk by the sea",
    "correct horse battery staple",
    "Vk7!quiet-lantern",
    "basket ball oak",
  ])("lets %s pass", (password) => {
    expect(isCommonPassword(password, seen)).toBe(false);
  });

  it.each([
    ["ada.okafor@example.test", "ada.okafor@example.test"],
    ["adaokafor1", "ada.okafor@example.test"],
    ["Ada Okafor", "Ada Okafor"],
    ["adaokafor2026", "Ada Okafor"],
  ])("knows %s of who is %s", (password, own) => {
    expect(isCommonPassword(password, seen, [own])).toBe(true);
    expect(isCommonPassword(password, seen, ["Ben Lindqvist"])).toBe(false);
  });
});

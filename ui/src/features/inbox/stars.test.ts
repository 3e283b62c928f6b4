import { expect, test } from "vitest";
import { ratingOf } from "./Stars";

test("a subject that begins with five stars is a rating, any other is left alone", () => {
  expect(ratingOf("★★☆☆☆ Rain jacket")).toEqual({ rating: 2, rest: "Rain jacket" });
  expect(ratingOf("★★★★★ 鏡")).toEqual({ rating: 5, rest: "鏡" });
  for (const subject of ["★★ Sale ★★", "☆☆☆☆☆ None", "★★★★★★ Six", "★★★★★", "Where is it?", ""])
    expect(ratingOf(subject)).toEqual({ rating: 0, rest: subject });
});

import { expect, test } from "vitest";
import { routeOf } from "./routes.ts";

test.each([
  ["/", "/", undefined],
  ["/compare", "/compare", undefined],
  ["/hospitals", "/hospitals/:id?", undefined],
  ["/hospitals/ankang", "/hospitals/:id?", "ankang"],
  ["/hospitals/50%", "/hospitals/:id?", "50%"],
  ["/documents/liuzhou-2022-review", "/documents/:id?", "liuzhou-2022-review"],
])("%s leads to %s", (path, route, id) => {
  expect(routeOf(path)).toEqual({ route, id });
});

test.each(["/nowhere", "/compare/x", "/hospitals/ankang/x"])("%s leads nowhere", (path) => {
  expect(routeOf(path)).toBeUndefined();
});

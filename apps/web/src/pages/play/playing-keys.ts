import { type Act, isSomethingOpen, type Playing } from "./playing.ts";

/** What a key does beyond the deck itself. */
export type Deed = "leave" | "full-screen" | "presenter";

/** What a key stands for while playing; undefined where it is not ours. */
export function meaningOf(key: string, playing: Playing, count: number): Act | Deed | undefined {
  if (/^\d$/u.test(key)) return { kind: "digit", digit: key };
  switch (key) {
    case "ArrowRight":
    case "ArrowDown":
    case "PageDown":
    case " ":
      return { kind: "step", by: 1 };
    case "ArrowLeft":
    case "ArrowUp":
    case "PageUp":
      return { kind: "step", by: -1 };
    case "Home":
      return { kind: "go", to: 0 };
    case "End":
      return { kind: "go", to: count - 1 };
    case "Enter":
      return playing.typed === "" ? { kind: "step", by: 1 } : { kind: "jump" };
    case "o":
      return { kind: "cover", cover: "overview" };
    case "b":
    case ".":
      return { kind: "cover", cover: "black" };
    case "?":
      return { kind: "cover", cover: "help" };
    case "Escape":
      return isSomethingOpen(playing) ? { kind: "close" } : "leave";
    case "f":
      return "full-screen";
    case "n":
      return "presenter";
    default:
      return undefined;
  }
}

/** Keys that scroll or press what has the focus, and therefore belong to it where there is such a thing. */
const own = {
  pressed: [" ", "Enter"],
  scrolled: ["ArrowUp", "ArrowDown", "PageUp", "PageDown", "Home", "End", " "],
  walked: ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End"],
} as const;

/** Whether a key belongs to what has the focus rather than to the show. */
export function belongsTo(
  target: EventTarget | null,
  key: string,
  { typed }: Pick<Playing, "typed">,
): boolean {
  if (!(target instanceof Element)) return false;
  // A number that was begun is ended by Enter, wherever the focus is.
  if (typed !== "" && key === "Enter") return false;
  if (target.closest("input, select, textarea") !== null) return key !== "Escape";
  if (target.closest("[data-scrolls]") !== null && isIn(own.scrolled, key)) return true;
  if (target.closest("[data-walks]") !== null && isIn(own.walked, key)) return true;
  return target.closest("button, a, summary") !== null && isIn(own.pressed, key);
}

const isIn = (keys: readonly string[], key: string) => keys.includes(key);

import { locales } from "@yiheng/domain";
import type { PackContent } from "@yiheng/slides";
import { createRoot } from "react-dom/client";
import { loadCatalogue } from "../i18n/catalogues.ts";
import { packPainter } from "./bring-painter.ts";
import { PackPlayer } from "./pack-player.tsx";
import { playingAt } from "./playing.ts";
import { readContent, readHash } from "./read-content.ts";
import { isDrawn, slidesOf } from "./shown-slides.ts";
import { packWords } from "./words.ts";
import "../styles/tokens.css";
import "../styles/page.css";
import "./pack.css";

/** Plays the pack that this page is; it asks nobody for anything. */
async function start(root: HTMLElement): Promise<void> {
  const hash = readHash(document);
  let content: PackContent;
  try {
    content = await readContent(document);
  } catch {
    root.textContent = `${packWords.zh.broken} ${packWords.en.broken}`;
    return;
  }
  const slides = slidesOf(content);
  const { at } = playingAt(location.hash, slides.length, content.locale);
  const first = slides[at];
  // A slide that is a chart should not be seen without it.
  const isWanted = first !== undefined && isDrawn(first);
  await Promise.all([...locales.map(loadCatalogue), isWanted && packPainter.bring()]);
  createRoot(root).render(<PackPlayer content={content} slides={slides} hash={hash} />);
}

const root = document.getElementById("root");
if (root === null) throw new Error("the pack's page has no element #root");
void start(root);

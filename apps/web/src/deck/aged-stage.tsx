import type { ComponentProps } from "react";
import { KeptStage } from "../stage/kept-stage.tsx";
import type { SlideStage } from "../stage/slide-stage.tsx";
import { keptOf, useSlideAge } from "./use-slide-age.ts";

/** A slide with the figures that it was made with, and a word where they are not those of the lists, the present ones. */
export function AgedStage(stage: ComponentProps<typeof SlideStage>) {
  const age = useSlideAge(stage.slide, stage.lists);
  return <KeptStage {...stage} lists={age?.lists ?? stage.lists} kept={keptOf(age)} />;
}

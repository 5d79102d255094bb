import type { ComponentProps } from "react";
import { StagePicture } from "../stage/stage-picture.tsx";
import { useSlideAge } from "./use-slide-age.ts";

/** A slide in small, with the figures that it was made with. */
export function AgedPicture(picture: ComponentProps<typeof StagePicture>) {
  const age = useSlideAge(picture.slide, picture.lists);
  return <StagePicture {...picture} lists={age?.lists ?? picture.lists} />;
}

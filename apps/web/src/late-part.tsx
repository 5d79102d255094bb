import { type ComponentType, Suspense, use } from "react";
import { late } from "./late.ts";

/** A part of the app whose code comes when it is first needed; brought ahead, it renders without a gap. */
export interface LatePart<Props> {
  readonly View: ComponentType<Props>;
  readonly bring: () => Promise<unknown>;
}

/** Makes a late part of a component; until its code is here, nothing stands in its place. */
export function latePart<Props extends object>(load: () => Promise<ComponentType<Props>>): LatePart<Props> {
  const { atHand, bring } = late(load);
  function Part(props: Props) {
    const Component = atHand() ?? use(bring());
    return <Component {...props} />;
  }
  function View(props: Props) {
    return (
      <Suspense>
        <Part {...props} />
      </Suspense>
    );
  }
  return { View, bring };
}

import { type ComponentType, Suspense, use } from "react";

/** A part of the app whose code comes when it is first needed; brought ahead, it renders without a gap. */
export interface LatePart<Props> {
  readonly View: ComponentType<Props>;
  readonly bring: () => Promise<void>;
}

/** Makes a late part of a component; until its code is here, nothing stands in its place. */
export function latePart<Props extends object>(load: () => Promise<ComponentType<Props>>): LatePart<Props> {
  let part: ComponentType<Props> | undefined;
  let coming: Promise<void> | undefined;
  const bring = () => {
    coming ??= keep();
    return coming;
  };
  const keep = async () => {
    part = await load();
  };
  function Part(props: Props) {
    if (part === undefined) use(bring());
    const Component = part;
    return Component ? <Component {...props} /> : null;
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

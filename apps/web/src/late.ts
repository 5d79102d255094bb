/** Something whose code comes when it is first needed. */
export interface Late<Value> {
  /** The thing where it is already here. */
  readonly atHand: () => Value | undefined;
  /** Brings it, once; a failure is forgotten, so that the next need tries again. */
  readonly bring: () => Promise<Value>;
}

/** Makes a late thing of a way to load it. */
export function late<Value>(load: () => Promise<Value>): Late<Value> {
  let here: Value | undefined;
  let coming: Promise<Value> | undefined;
  const keep = async () => {
    try {
      here = await load();
      return here;
    } catch (error) {
      coming = undefined;
      throw error;
    }
  };
  return { atHand: () => here, bring: () => (coming ??= keep()) };
}

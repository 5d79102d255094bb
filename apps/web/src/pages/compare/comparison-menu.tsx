import type { Comparison } from "@yiheng/domain";
import { CardMenu } from "../../components/card-menu.tsx";
import { comparisonFiles } from "../../components/card-menu-files.ts";
import { useSelection } from "../../selection/use-selection.ts";

/** The menu of a card that shows one comparison. */
export function ComparisonMenu(props: { readonly comparison: Comparison; readonly hasPicture?: boolean }) {
  const { selection } = useSelection();
  const { comparison, hasPicture = false } = props;
  const { id, name } = comparison.indicator;
  return (
    <CardMenu
      card={{ title: name, comparison, hasPicture, ...comparisonFiles(selection, { indicator: id }) }}
    />
  );
}

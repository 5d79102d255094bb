import { Line } from "../components/receipt.tsx";
import { useWords } from "../i18n/language.tsx";
import { PackPanel } from "./pack-panel.tsx";
import { packWords } from "./words.ts";

/** The keys that play a pack. */
export function PackHelp({ onClose }: { readonly onClose: () => void }) {
  const words = useWords(packWords);
  return (
    <PackPanel title={words.help} onClose={onClose}>
      <dl className="lines">
        {words.keys.map(([keys, does]) => (
          <Line key={keys} term={keys}>
            {does}
          </Line>
        ))}
      </dl>
    </PackPanel>
  );
}

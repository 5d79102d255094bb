import { Link } from "wouter";

interface Choice {
  readonly key: string;
  readonly label: string;
  readonly href: string;
  readonly isChosen: boolean;
}

/** One choice of several, as links: they work before and without scripts, and the address tells the choice. */
export function ChoiceBar({
  label,
  choices,
}: {
  readonly label: string;
  readonly choices: readonly Choice[];
}) {
  return (
    <div className="choice-bar" role="group" aria-label={label}>
      <span className="choice-label">{label}</span>
      {choices.map(({ key, label: word, href, isChosen }) => (
        <Link key={key} href={href} className="choice" aria-current={isChosen ? "true" : undefined}>
          {word}
        </Link>
      ))}
    </div>
  );
}

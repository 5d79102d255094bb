/** A colour of the stylesheet as six hexadecimal digits; what shines through is laid over paper, for not every program knows transparency. */
export function plainColor(color: string): string {
  const [red, green, blue, alpha] = channelsOf(color);
  if (alpha === 1) return hex([red, green, blue]);
  const under = channelsOf("var(--paper)");
  return hex(
    [red, green, blue].map((channel, index) => channel * alpha + (under[index] ?? 255) * (1 - alpha)),
  );
}

function channelsOf(color: string): readonly [red: number, green: number, blue: number, alpha: number] {
  const probe = document.createElement("span");
  probe.style.color = color;
  document.body.append(probe);
  const [red = 0, green = 0, blue = 0, alpha = 1] =
    getComputedStyle(probe)
      .color.match(/[\d.]+/gu)
      ?.map(Number) ?? [];
  probe.remove();
  return [red, green, blue, alpha];
}

function hex(channels: readonly number[]): string {
  return `#${channels.map((channel) => Math.round(channel).toString(16).padStart(2, "0")).join("")}`;
}

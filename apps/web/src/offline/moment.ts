/** A moment in local time to the minute, in the one form that reads the same in both languages. */
export function formatMoment(iso: string): string {
  const moment = new Date(iso);
  const two = (part: number) => String(part).padStart(2, "0");
  const day = [moment.getFullYear(), two(moment.getMonth() + 1), two(moment.getDate())].join("-");
  return `${day} ${two(moment.getHours())}:${two(moment.getMinutes())}`;
}

/** Where files that were handed out are checked. It is no view: a slide cannot show it. */
export const checkRoute = "/check" as const;

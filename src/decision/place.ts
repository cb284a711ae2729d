/** Where a setting was said. */
export type Place =
  | { readonly kind: 'file'; readonly path: string; readonly line: number | null }
  /** As a person would have to look for it: `--wall-time`, `input wall-time`, `FLOWFORGE_WALL_TIME`. */
  | { readonly kind: 'option'; readonly name: string };

/** Places by key, in the words of a policy file: `rules.hang.for`. */
export type Places = Readonly<Record<string, Place>>;

/** `flowforge.yml:12`, `--wall-time`. */
export function placeText(place: Place): string {
  switch (place.kind) {
    case 'file':
      return place.line === null ? place.path : `${place.path}:${place.line}`;
    case 'option':
      return place.name;
    default:
      return place satisfies never;
  }
}

/** A path may be as long as it likes; the record is not. */
const LONGEST_PLACE_CHARS = 300;

/** As the record has them. */
export function placeTexts(places: Places): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(places).map(([key, place]) => [key, placeText(place).slice(0, LONGEST_PLACE_CHARS)]));
}

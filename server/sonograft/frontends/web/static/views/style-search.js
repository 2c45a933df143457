/** Whether every word of a search is in a style's name or tags; `#warm` looks at tags only. */

export function styleMatches(style, search) {
  const words = search.trim().toLowerCase().split(/\s+/).filter(Boolean);
  const tags = style.tags.map((tag) => tag.toLowerCase());
  return words.every((word) =>
    word.startsWith("#")
      ? tags.some((tag) => tag.startsWith(word.slice(1)))
      : style.name.toLowerCase().includes(word) || tags.some((tag) => tag.includes(word)),
  );
}

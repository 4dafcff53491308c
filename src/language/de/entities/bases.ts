/** Forms a name may be inflected from, the most inflected reading first: "Thals" → "Thal", "Thals". */
export function bases(name: string): readonly string[] {
  const apostrophe = /^(.{2,})['’]s?$/u.exec(name)
  if (apostrophe) return [apostrophe[1]!, name]
  if (name.length > 3 && name.endsWith('s') && !name.endsWith('ss')) return [name.slice(0, -1), name]
  return [name]
}

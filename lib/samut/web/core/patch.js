// What widgets/patch.py tells of a new state, applied to the one before; the one before stays as it is

export function patched(old, patch) {
  if (Array.isArray(patch)) return patch[0];
  const { set = {}, drop = [] } = patch;
  if (Array.isArray(old)) {
    if (patch.put) return [...old.slice(0, patch.at), ...patch.put, ...old.slice(patch.at + patch.cut)];
    return old.map((one, index) => (index in set ? patched(one, set[index]) : one));
  }
  const kept = Object.entries(old).filter(([key]) => !drop.includes(key));
  const changed = Object.entries(set).map(([key, part]) => [key, patched(old[key], part)]);
  return Object.fromEntries([...kept, ...changed]);
}

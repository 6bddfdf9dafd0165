// Asks for this visit's place until there is one, then opens the page. Without a network it goes on asking.
const place = document.getElementById("place");

async function ask() {
  const limit = new AbortController();
  setTimeout(() => limit.abort(), 4000);
  try {
    const answer = await fetch("/wait", { cache: "no-store", signal: limit.signal });
    const now = answer.ok ? (await answer.json()).place : 0;
    if (!now) return location.reload();
    place.textContent = now;
  } catch {
    // asked again
  }
  setTimeout(ask, 1000 * place.dataset.again);
}

setTimeout(ask, 1000 * place.dataset.again);

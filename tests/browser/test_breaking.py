"""Lines break between Thai words, also where a word is shortened with a sign at its end."""

from __future__ import annotations

WORD = "\u0e0a\u0e38\u0e21\u0e0a\u0e19"
SIGN = "\u0e2f"
BROKEN = """(box) => {
  const node = document.createTreeWalker(box, NodeFilter.SHOW_TEXT), found = [];
  while (node.nextNode()) if (node.currentNode.data.includes("\u0e2f")) found.push(node.currentNode.data);
  const place = box.appendChild(Object.assign(document.createElement("p"), { textContent: found[0] }));
  place.style.position = "absolute";
  const text = place.firstChild, range = document.createRange(), ends = new Set();
  const top = (at) => (range.setStart(text, at), range.setEnd(text, at + 1), range.getClientRects()[0]?.top);
  for (let width = 180; width < 640; width += 3) {
    place.style.width = `${width}px`;
    for (let at = 1; at < text.length; at += 1) if (top(at) > top(at - 1) + 5) ends.add(text.data.slice(0, at));
  }
  place.remove();
  return [text.data, Array.from(ends)];
}"""


def test_a_word_with_the_sign_of_shortening_is_never_broken(quiet):
    """The next activity's title, in lines of any width."""
    console = quiet.console()
    console.locator(".phases button").last.click()
    button = console.locator(".next-button", has_text=SIGN).first
    button.wait_for()
    text, lines = button.evaluate(BROKEN)
    before = text[: text.index(WORD)]
    assert len(lines) > 3 and before in lines, "it does break, before the word as well"
    inside = [before + WORD[:number] for number in range(1, len(WORD))]
    assert not set(lines) & {*inside, before + WORD, before + WORD + "\u2060"}

// A page is read from its top: what is new begins there, and what is told stands there
import { useEffect, useRef } from "preact/hooks";

const QUIET = 4000;
const top = () => scrollTo(0, 0);

// To the top, once for each new `place`
export function useTop(place) {
  const last = useRef(place);
  useEffect(() => {
    if (last.current !== place) top();
    last.current = place;
  }, [place]);
}

// To the top, once for all of `words` that are told there. A page that is being typed in stays where it is until nothing
// has been typed for a while.
export function useInSight(words) {
  const typed = useRef(-QUIET);
  useEffect(() => {
    const note = () => (typed.current = performance.now());
    addEventListener("input", note);
    return () => removeEventListener("input", note);
  }, []);
  useEffect(() => {
    let timer;
    const look = () => {
      const left = typed.current + QUIET - performance.now();
      if (left > 0) timer = setTimeout(look, left);
      else top();
    };
    if (words) look();
    return () => clearTimeout(timer);
  }, [words]);
}

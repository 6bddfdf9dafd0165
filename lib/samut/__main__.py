"""`python -m samut`, as `samut`."""

from samut.cli import main

if __name__ == "__main__":
    raise SystemExit(main())

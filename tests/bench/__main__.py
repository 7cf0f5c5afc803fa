"""Runs every benchmark of this folder and prints one table: ``./test --bench [NAME...]``."""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory

HERE = Path(__file__).parent


def main(names: list[str]) -> int:
    found = sorted(path.stem for path in HERE.glob("*_bench.py"))
    chosen = [name for name in found if not names or name.removesuffix("_bench") in names]
    if not chosen:
        sys.stderr.write(f"There is {', '.join(n.removesuffix('_bench') for n in found)}.\n")
        return 2
    width = 62
    sys.stdout.write(f"{'measured':{width}} {'figure':>9}  {'goal':>10}  how\n")
    for name in chosen:
        with TemporaryDirectory(prefix="briefer-bench-") as folder:
            for what, figure, goal, how in import_module(f"tests.bench.{name}").rows(Path(folder)):
                sys.stdout.write(f"{what:{width}} {figure:>9.3g}  {goal:>10}  {how}\n")
                sys.stdout.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

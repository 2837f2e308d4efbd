"""`make simulate N=10000 SEED=1`: so many histories, what happened in them, and what they broke."""

import argparse
import hashlib
import os
import time
from collections import Counter
from collections.abc import Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor

from tests.simulation.history import Outcome
from tests.simulation.run import lived


def main() -> int:
    """Run them on all processors; the trace is of all of them, in the order of their seeds."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("-n", type=int, default=1000, metavar="N")
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    seeds = range(asked.seed, asked.seed + asked.n)
    began = time.perf_counter()
    with ProcessPoolExecutor(os.cpu_count()) as pool:
        outcomes = list(pool.map(lived, seeds, chunksize=20))
    return report(outcomes, time.perf_counter() - began)


def report(outcomes: Sequence[Outcome], seconds: float) -> int:
    """Say it; the exit status is 1 when a law was broken."""
    broken = [one for one in outcomes if one.violations]
    faults = Counter[str]()
    for one in outcomes:
        faults.update(one.faults)
    print(f"histories {len(outcomes)} in {seconds:.0f} s")
    print(f"with two sites {sum(one.sites > 1 for one in outcomes)}")
    print(f"requests {sum(one.requests for one in outcomes)}")
    print(f"writes {sum(one.writes for one in outcomes)}")
    print(f"crashes {sum(one.crashes for one in outcomes)}")
    print(f"faults {sum(faults.values())}: {_listed(faults)}")
    print(f"violations {sum(len(one.violations) for one in outcomes)}")
    for one in broken[:20]:
        print(f"  seed {one.seed}: {'; '.join(one.violations)}")
    print(f"trace {trace(outcomes)}")
    return 1 if broken else 0


def trace(outcomes: Iterable[Outcome]) -> str:
    """One digest of everything that went over the line in all of them."""
    digest = hashlib.sha256()
    for one in outcomes:
        digest.update(one.trace.encode())
    return digest.hexdigest()[:16]


def _listed(faults: Counter[str]) -> str:
    return ", ".join(f"{name} {count}" for name, count in sorted(faults.items()))


if __name__ == "__main__":
    raise SystemExit(main())

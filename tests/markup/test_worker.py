import multiprocessing
import os
import subprocess
import sys
import textwrap
import threading

import pytest

from briefer.domain.blocks import inlines_of
from briefer.markup import close_worker, read, read_safely
from briefer.markup.guards import TOO_SLOW, UNREADABLE, is_cheap
from briefer.markup.worker import Worker

SLOW = "".join(f"*[A{n}]: long\n" for n in range(6_000))
"""Python-markdown reads abbreviations that stand in one block in quadratic time."""


@pytest.fixture
def worker():
    worker = Worker()
    yield worker
    worker.close()


def test_answers_what_reading_answers(worker):
    body = "# A *b*[^1]\n\n- c\n\n[^1]: d\n"
    assert worker.read(body) == read(body)


def test_starts_late_and_is_used_again(worker):
    assert worker.pid is None
    worker.read("a")
    first = worker.pid
    assert first is not None
    assert first != os.getpid()
    worker.read("b")
    assert worker.pid == first


def test_is_killed_at_the_limit_and_started_again(worker):
    worker.read("a")
    text = worker.read(SLOW, limit_s=0.2)
    assert text.problem == TOO_SLOW
    assert all(SLOW[r.start : r.end] == r.text for r in inlines_of(text.blocks))
    assert worker.pid is None
    assert not [p for p in multiprocessing.active_children() if p.name == "reader"]
    assert worker.read("*a*") == read("*a*")


def test_survives_the_death_of_its_process(worker):
    worker.read("a")
    process = next(p for p in multiprocessing.active_children() if p.pid == worker.pid)
    process.kill()
    process.join()
    assert worker.read("*a*").problem in ("", UNREADABLE)
    assert worker.read("*a*") == read("*a*")


def test_threads_share_one_process(worker):
    bodies = [f"*a* {n}" for n in range(8)]
    found = {}

    def work(body):
        found[body] = worker.read(body)

    threads = [threading.Thread(target=work, args=(body,)) for body in bodies]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == {body: read(body) for body in bodies}


def test_ordinary_bodies_are_read_here():
    body = "# Title\n\n" + "A *sentence* with [@key, p. 4] and `code`. " * 40
    assert is_cheap(body * 20)
    assert read_safely(body) == read(body)


@pytest.mark.parametrize(
    "body",
    [
        SLOW,
        "`" * 7_000,
        "|`" * 10_000,
        "[^a] " * 9_000,
        "*a* " * 8_000,
        "\n" * 300_000,
        "- a\n" * 30_000,
        "a\n: b\n" * 3_000,
        "".join("    " * n + "- a\n" for n in range(99)),
    ],
)
def test_suspicious_bodies_are_not_read_here(body):
    assert not is_cheap(body)
    assert not is_cheap(body.replace("\n", "\r\n"))


def test_a_slow_body_is_slow_once():
    first = read_safely(SLOW, limit_s=0.2)
    assert first.problem == TOO_SLOW
    assert read_safely(SLOW, limit_s=0.2) is first
    close_worker()


def test_no_process_is_left_behind():
    program = textwrap.dedent("""
        from briefer.markup.worker import Worker
        if __name__ == "__main__":
            worker = Worker()
            assert worker.read("*a*", limit_s=60).problem == ""
            print(worker.pid)
    """)
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, timeout=120, check=True
    )
    assert done.stderr == ""
    with pytest.raises(ProcessLookupError):
        os.kill(int(done.stdout), 0)

"""tests/run: all checks run whatever one of them says, and the last line tells."""

import pytest
from stand_in import Machine


def test_good_checks_end_well(machine: Machine) -> None:
    ended = machine.run("tests/run")
    assert ended.status == 0
    assert ended.said.endswith(
        "tests/run: ruff ok, shellcheck ok, mypy ok, content ok, pytest ok\n"
    )


@pytest.mark.parametrize("command", ["ruff", "mypy"])
def test_a_failed_check_fails_the_run_and_stops_no_other(machine: Machine, command: str) -> None:
    machine.put(f"fails-{command}")
    ended = machine.run("tests/run")
    assert ended.status == 1
    assert f"{command} FAILED" in ended.said
    assert ended.said.endswith("pytest ok\n")


def test_arguments_go_to_pytest(machine: Machine) -> None:
    ended = machine.run("tests/run", "-k", "reset", "--maxfail", "1")
    assert "-m pytest -k reset --maxfail 1\n" in ended.said


def test_bench_takes_the_measures_instead(machine: Machine) -> None:
    ended = machine.run("tests/run", "--bench", "--rounds", "3")
    assert ended.said.endswith("tests/bench/run.py --rounds 3\n")
    assert "-m pytest" not in ended.said


def test_shots_looks_at_every_story_instead(machine: Machine) -> None:
    for name in ("kite", "two words"):
        (machine.checkout / "content" / "scenarios" / name).mkdir(parents=True)
    ended = machine.run("tests/run", "--shots", "--languages", "de")
    assert ended.said.endswith("kiosk shots kite two words --languages de\n")
    assert "-m pytest" not in ended.said

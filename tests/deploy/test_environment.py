"""deploy/environment.sh: .venv is made once, mended when it is stale, and left alone otherwise."""

from pathlib import Path

import pytest
from stand_in import Machine

ALL_OF_IT = ["venv", "download deploy/requirements.lock", "install", "project"]


def steps(machine: Machine) -> list[str]:
    return [call.replace(f"{machine.checkout}/", "") for call in machine.calls]


def test_the_first_call_makes_the_environment_and_starts_the_terminal(machine: Machine) -> None:
    ended = machine.run("deploy/run", "--window", "1280x800")
    assert steps(machine) == ALL_OF_IT
    pictures = machine.checkout / "build/visit"
    assert f"kiosk run --pictures {pictures} --window 1280x800\n" in ended.said


def test_the_second_call_only_starts_the_terminal(machine: Machine) -> None:
    machine.run()
    machine.put("no-network")
    ended = machine.run()
    assert machine.calls == []
    assert ended.said == f"kiosk run --pictures {machine.checkout}/build/visit\n"


def test_the_tests_add_their_packages_to_the_same_environment(machine: Machine) -> None:
    machine.run("deploy/run")
    machine.run("tests/run")
    assert steps(machine) == ["download tests/requirements.lock", "install"]
    machine.run("deploy/run")
    assert machine.calls == []


def test_the_desk_adds_its_packages_and_runs_what_it_is_asked_for(machine: Machine) -> None:
    machine.run("deploy/run")
    ended = machine.run("deploy/desk", "check", "content")
    assert steps(machine) == ["download deploy/desk-requirements.lock", "install"]
    assert ended.said.endswith("kiosk check content\n")
    machine.put("no-network")
    assert machine.run("deploy/desk", "map").said == "kiosk map\n"


def test_the_desk_without_a_command_is_a_shell_that_knows_kiosk(machine: Machine) -> None:
    ended = machine.run("deploy/desk")
    assert "The desk is ready: «kiosk --help» lists the commands" in ended.said
    assert ended.status == 0


def test_where_the_tests_run_the_desk_is_set_up(machine: Machine) -> None:
    machine.run("tests/run")
    machine.put("no-network")
    assert machine.run("deploy/desk", "check").said == "kiosk check\n"


def test_a_changed_lock_is_installed(machine: Machine) -> None:
    machine.run()
    (machine.checkout / "deploy/requirements.lock").write_text("other versions\n")
    machine.run()
    assert steps(machine) == ["download deploy/requirements.lock", "install"]


def test_a_changed_pyproject_needs_no_network(machine: Machine) -> None:
    machine.run()
    (machine.checkout / "pyproject.toml").write_text("other commands\n")
    machine.put("no-network")
    assert machine.run().status == 0
    assert steps(machine) == ["project"]


def test_a_failed_download_leaves_the_environment_in_use(machine: Machine) -> None:
    machine.run()
    lock = machine.checkout / "deploy/requirements.lock"
    before = lock.read_text()
    machine.put("no-network")
    lock.write_text("other versions\n")
    ended = machine.run()
    assert ended.status == 1
    assert "could not be downloaded. Check the network connection" in ended.said
    lock.write_text(before)
    assert machine.run().status == 0
    assert machine.calls == []


def test_an_interrupted_installation_is_made_again_from_nothing(machine: Machine) -> None:
    machine.put("disk-full")
    assert machine.run().status == 1
    machine.lose("disk-full")
    (machine.environment / "site/half-a-package").touch()
    assert machine.run().status == 0
    assert steps(machine) == ALL_OF_IT
    assert not (machine.environment / "site/half-a-package").exists()


def test_a_moved_checkout_gets_a_new_environment(machine: Machine, tmp_path: Path) -> None:
    machine.run()
    machine.move_checkout(tmp_path / "elsewhere")
    machine.run()
    assert steps(machine) == ALL_OF_IT


def test_another_python_gets_a_new_environment(machine: Machine) -> None:
    machine.run()
    machine.use_python("python3.12", "lgpio in the lock")
    machine.run()
    assert steps(machine) == ALL_OF_IT


def test_a_python_without_wheels_is_refused(machine: Machine) -> None:
    machine.use_python("python3.9", "too old")
    ended = machine.run()
    assert ended.status == 1
    assert "Python 3.11, 3.12 or 3.13 is needed" in ended.said
    assert machine.calls == []


def test_a_32_bit_system_is_refused(machine: Machine) -> None:
    machine.put("architecture", "armhf")
    ended = machine.run()
    assert ended.status == 1
    assert "Install the 64-bit system" in ended.said


@pytest.mark.parametrize("already_there", [True, False])
def test_lgpio_comes_from_apt_where_the_lock_has_none(
    machine: Machine, tmp_path: Path, already_there: bool
) -> None:
    machine.use_python("python3.13", "no wheel")
    packages = tmp_path / "usr/lib/python3/dist-packages"
    packages.mkdir(parents=True)
    files = [packages / name for name in ("lgpio.py", "_lgpio.cpython-313.so", "other.py")]
    machine.put("files-of-python3-lgpio", *map(str, files))
    machine.put("available", "python3-lgpio")
    if already_there:
        machine.run()
        (machine.environment / "done-button").unlink()
    ended = machine.run()
    links = {link.name for link in (machine.environment / "site").iterdir()}
    assert links == {"lgpio.py", "_lgpio.cpython-313.so"}
    assert "F12" not in ended.said
    assert ("apt-get update" in machine.calls) is not already_there


def test_without_any_lgpio_the_terminal_starts_and_names_the_key(machine: Machine) -> None:
    machine.use_python("python3.13", "no wheel")
    ended = machine.run()
    assert ended.status == 0
    assert "The button on the GPIO pin is off" in ended.said
    assert "Key F12 stands for it." in ended.said
    assert machine.run().said.startswith("kiosk run")

"""deploy/system-packages.sh: what is missing is installed by apt, and nothing else is done."""

import pytest
from stand_in import Machine


def test_apt_is_not_called_when_nothing_is_missing(machine: Machine) -> None:
    assert machine.run().status == 0
    assert not [call for call in machine.calls if call.startswith("apt-get")]


def test_only_what_is_missing_is_installed(machine: Machine) -> None:
    machine.without("libegl1", "libgbm1")
    machine.run()
    assert machine.calls[:2] == [
        "apt-get update",
        "apt-get install -y --no-install-recommends libegl1 libgbm1",
    ]


def test_test_packages_are_installed_for_the_tests_alone(machine: Machine) -> None:
    machine.without("xvfb")
    machine.run("deploy/run")
    assert not [call for call in machine.calls if "xvfb" in call]
    machine.run("tests/run")
    assert "apt-get install -y --no-install-recommends xvfb" in machine.calls


def test_packages_of_the_desk_are_installed_for_desk_and_tests(machine: Machine) -> None:
    machine.without("graphviz")
    machine.run("deploy/run")
    assert not [call for call in machine.calls if "graphviz" in call]
    machine.run("deploy/desk", "check")
    assert "apt-get install -y --no-install-recommends graphviz" in machine.calls
    machine.without("graphviz")
    machine.run("tests/run")
    assert "apt-get install -y --no-install-recommends graphviz" in machine.calls


@pytest.mark.parametrize("name", ["libmtdev1t64", "libmtdev1"])
def test_a_package_is_installed_under_the_name_that_the_suite_has(
    machine: Machine, name: str
) -> None:
    machine.without("libmtdev1")
    machine.put("available", name)
    machine.run()
    assert f"apt-get install -y --no-install-recommends {name}" in machine.calls


def test_the_other_name_of_an_installed_package_counts(machine: Machine) -> None:
    machine.without("libasound2")
    machine.put("available", "libasound2t64")
    machine.run()
    assert machine.run().said.startswith("kiosk run")
    assert machine.calls == []


def test_an_ordinary_user_installs_through_sudo(machine: Machine) -> None:
    machine.put("uid", "1000")
    machine.without("libegl1")
    assert machine.run().status == 0
    assert machine.calls[:4] == [
        "sudo",
        "apt-get update",
        "sudo",
        "apt-get install -y --no-install-recommends libegl1",
    ]


@pytest.mark.parametrize("sudo", ["absent", "refused"])
def test_without_root_and_sudo_the_missing_packages_are_named(machine: Machine, sudo: str) -> None:
    machine.put("uid", "1000")
    machine.without("libegl1")
    machine.without_program("sudo") if sudo == "absent" else machine.put("sudo-refused")
    ended = machine.run()
    assert ended.status == 1
    assert "neither root nor sudo is at hand: libegl1. Call this once as root" in ended.said
    assert machine.calls == []


def test_a_package_that_apt_does_not_know_points_to_the_network(machine: Machine) -> None:
    machine.without("libegl1")
    machine.put("available")
    ended = machine.run()
    assert ended.status == 1
    assert "apt finds no package libegl1. Check the network connection" in ended.said


def test_a_held_lock_of_the_package_lists_is_waited_for(machine: Machine) -> None:
    machine.without("libegl1")
    machine.put("lock-held", "once", "twice")
    ended = machine.run()
    assert ended.status == 0
    assert ended.said.count("Waiting for another package manager") == 1
    assert machine.calls.count("sleep 5") == 2


def test_a_lock_held_too_long_ends_the_set_up(machine: Machine) -> None:
    machine.without("libegl1")
    machine.put("lock-held", *"abcd")
    ended = machine.run(APT_LOCK_WAIT_S="10")
    assert ended.status == 1
    assert "has held apt's lock for 10 seconds. Let it finish" in ended.said


def test_another_system_than_debian_is_refused(machine: Machine) -> None:
    machine.without_program("dpkg-query")
    ended = machine.run()
    assert ended.status == 1
    assert "neither Debian nor Raspberry Pi OS" in ended.said

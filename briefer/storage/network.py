"""Knows folders that lie on another machine, where SQLite's write-ahead log is not safe."""

from __future__ import annotations

import os
import sys
from pathlib import Path, PurePath

_NETWORK_TYPES = frozenset(
    {"nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "ncpfs", "ceph", "glusterfs", "davfs"}
    | {"fuse.sshfs", "fuse.davfs2"}
)


def network_mount(path: PurePath, mounts: str) -> str:
    """Return the type of the network file system that ``path`` lies on, or an empty string.

    Args:
        path: Absolute.
        mounts: A table of mounts as Linux writes it to ``/proc/self/mountinfo``.
    """
    best, found = -1, ""
    for line in mounts.splitlines():
        before, dash, after = line.partition(" - ")
        fields = before.split(" ")
        if not dash or len(fields) < 5:
            continue
        mount = fields[4].replace("\\040", " ")
        if len(mount) > best and path.is_relative_to(mount):
            best, found = len(mount), after.split(" ")[0]
    return found if found in _NETWORK_TYPES else ""


def is_on_network(path: Path) -> bool:
    """Say whether ``path`` lies on another machine, as far as this one can tell."""
    whole = path.absolute()
    if sys.platform == "win32":
        return str(whole).startswith("\\\\") or _is_remote_drive(whole.drive)
    try:
        mounts = Path("/proc/self/mountinfo").read_text("utf-8", "surrogateescape")
    except OSError:
        return False
    return bool(network_mount(Path(os.path.realpath(whole)), mounts))


def _is_remote_drive(drive: str) -> bool:
    if sys.platform != "win32":
        return False
    import ctypes

    remote = 4  # DRIVE_REMOTE
    return bool(ctypes.windll.kernel32.GetDriveTypeW(f"{drive}\\") == remote)

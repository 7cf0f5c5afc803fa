"""How far a module has come."""

from __future__ import annotations

from enum import StrEnum


class Status(StrEnum):
    """How far a module has come."""

    DRAFT = "draft"
    IN_REVIEW = "in review"
    APPROVED = "approved"
    RETIRED = "retired"

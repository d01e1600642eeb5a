"""The two kinds of failure: one the user can act on, one that we must act on.

The text of either is a sentence for the person in front of the program: what happened, to which file, what to do.
"""

from __future__ import annotations


class DedupeError(Exception):
    """Root of everything this program raises on purpose."""


class EnvironmentProblem(DedupeError):
    """Something outside the program stands in the way, and the user can change it.

    The text names the file and says what to do. Below the window it is a literal with {names} for what the values say,
    so that it can be translated before they are filled in; on the command line it is said as it stands here.
    """

    def __init__(self, text: str, /, **values: object) -> None:
        super().__init__(text)
        self.text = text
        self.values = values

    def __str__(self) -> str:
        return self.text.format(**self.values) if self.values else self.text


class WrongArguments(EnvironmentProblem):
    """The command line asks for what cannot be; its exit status is another one."""


class BugError(DedupeError):
    """The program broke one of its own rules; nobody but its authors can mend that."""


class Cancelled(DedupeError):
    """The user asked for the work to stop. Raised only by `CancelToken.raise_if_cancelled`."""

"""Where the project is reached: the one place for its addresses; what else names one is held against it by a test.

The project has no public home yet: example.org is reserved for such cases (RFC 2606) and leads nobody astray. Who
publishes it changes `HOME_URL` and `MAINTAINER`, and the test names every file that has to follow.
"""

from __future__ import annotations

NAME = "Dedupe"
HOME_URL = "https://dedupe.example.org"
DOCS_URL = f"{HOME_URL}/docs"
ISSUES_URL = f"{HOME_URL}/issues"
"""Where a fault is reported."""
SECURITY_URL = f"{HOME_URL}/security"
"""Where it is reported in confidence."""
CHANGES_URL = f"{HOME_URL}/changes"
MAINTAINER = "The Dedupe authors <dedupe@example.org>"

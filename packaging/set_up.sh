#!/bin/sh
# Make the environment and install the program into it as it stands in this folder (editable).
# usage: set_up.sh PYTHON VENV program|tools      tools: with everything for tests, lint, types and packages
# Leaves the stamp files VENV/program and VENV/tools, which make compares with pyproject.toml.
set -eu
python=$1 venv=$2 what=$3

if ! "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))'; then
    echo "This program needs Python 3.11 or later. Install it, or name it: make PYTHON=/path/to/python3.11" >&2
    exit 1
fi
if [ ! -x "$venv/bin/python" ]; then
    if ! "$python" -m venv "$venv"; then
        rm -rf "$venv"
        echo "Python's venv module is missing. On Debian: apt-get install python3-venv" >&2
        exit 1
    fi
fi

echo "Installing the program and what it needs into $venv (once; some 300 MB are fetched)..."
if [ "$what" = tools ]; then
    extras='[dev]'
else
    extras=''
fi
"$venv/bin/python" -m pip install -qq --disable-pip-version-check --editable ".$extras"
touch "$venv/program"
if [ "$what" = tools ]; then
    touch "$venv/tools"
fi

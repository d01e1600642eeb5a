#!/bin/sh
# Install the .deb into a minimal Debian that has nothing of development, try the program there, and remove it again.
# usage (as root): clean_root.sh DEB [SUITE [MIRROR]]     bookworm and the mirror of debootstrap unless told
# Needs debootstrap; for the window Xvfb, xdotool and ImageMagick, and for the pictures the environment of
# `make package`. Of all this nothing goes into the root: smoke.py runs here and calls the program by chroot.
set -eu
deb=$(realpath "$1") suite=${2:-bookworm} mirror=${3:-}
project=$(cd "$(dirname "$0")/../.." && pwd)
package=dedupe-gui

# mounts are made in a namespace of our own: they end with this script, before the root is deleted
if [ -z "${DEDUPE_CLEAN_ROOT:-}" ]; then
    DEDUPE_CLEAN_ROOT=$(mktemp -d "${TMPDIR:-/tmp}/dedupe-root.XXXXXX")
    chmod 755 "$DEDUPE_CLEAN_ROOT" # apt fetches, and the program is tried, as an ordinary user too
    export DEDUPE_CLEAN_ROOT
    status=0
    unshare --mount --propagation private -- "$0" "$@" || status=$?
    rm -rf --one-file-system "$DEDUPE_CLEAN_ROOT"
    exit $status
fi
root=$DEDUPE_CLEAN_ROOT

inside() {
    chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"
}

fail() {
    echo "FAILED. $*" >&2
    exit 1
}

# every file of the system, without what apt, dpkg and ldconfig keep for themselves
files() {
    inside find / -xdev \( -path /proc -o -path /dev -o -path /tmp -o -path /var/lib/apt -o -path /var/cache \
        -o -path /var/log -o -path /var/lib/dpkg \) -prune -o -print | sort
}

install_deb() {
    inside apt-get install -qq -y --no-install-recommends "/tmp/$1" >"$root/tmp/apt.log" 2>&1 || {
        cat "$root/tmp/apt.log" >&2
        fail "apt can't install $1"
    }
}

echo "Debian $suite, minimal, by debootstrap"
debootstrap --variant=minbase "$suite" "$root" ${mirror:+"$mirror"} >"$root.log" 2>&1 || {
    tail "$root.log" >&2
    fail "debootstrap"
}
rm "$root.log"
mount -t proc proc "$root/proc"
mount --rbind /dev "$root/dev"
for tool in python3 gcc Xvfb; do
    inside sh -c "command -v $tool" >/dev/null && fail "$tool is in the clean root"
done

cp "$deb" "$root/tmp/$package.deb"
inside apt-get update -qq
# what it depends on, and nothing else: whatever is new after this comes from the package alone
depends=$(inside dpkg-deb -f "/tmp/$package.deb" Depends | sed 's/([^)]*)//g; s/,/ /g')
# shellcheck disable=SC2086 # a list of words
inside apt-get install -qq -y --no-install-recommends $depends >/dev/null 2>&1 || fail "not all dependencies exist: $depends"
files >"$root/tmp/before"
install_deb "$package.deb"
echo "installed with $(echo "$depends" | wc -w) dependencies, each named by the package itself"

# The missing-library fault: the dynamic linker must find what every single file is linked to, those too that are only
# loaded later (plugins, decoders). The frozen program gives its own folder first, as here.
inside find "/usr/lib/$package" -type f \( -name '*.so*' -o -name "$package" \) >"$root/tmp/libraries"
inside sh -c "export LD_LIBRARY_PATH=/usr/lib/$package/_internal
    while read -r file; do ldd \"\$file\" 2>&1 | sed \"s|^|\$file:|\"; done </tmp/libraries" >"$root/tmp/ldd"
grep -E 'not found|no version information|cannot open' "$root/tmp/ldd" >&2 && fail "libraries are missing"
echo "libraries: $(wc -l <"$root/tmp/libraries") files are linked to nothing that is missing"

python=${PYTHON:-$project/.venv/bin/python}
"$python" "$project/packaging/smoke.py" "/usr/bin/$package" --root "$root" --screenshot "$project/build/clean-root.png"

inside sh -c 'mkdir -m 777 /tmp/home'
chroot --userspec=65534:65534 "$root" env -i PATH=/usr/bin HOME=/tmp/home LANG=C.UTF-8 "$package" --self-test | tail -n 1 |
    grep -q 'all works here' || fail "the self-test of an ordinary user"

# an upgrade in place: the same with a higher version and one file more
old=$(inside dpkg-query -W -f "\${Version}" "$package")
dpkg-deb --raw-extract "$deb" "$root/tmp/newer"
sed -i "s/^Version:.*/Version: $old+newer/" "$root/tmp/newer/DEBIAN/control"
touch "$root/tmp/newer/usr/lib/$package/only-in-newer"
dpkg-deb --root-owner-group -Znone --build "$root/tmp/newer" "$root/tmp/newer.deb" >/dev/null
rm -r "$root/tmp/newer"
install_deb newer.deb
[ "$(inside dpkg-query -W -f "\${Version}" "$package")" = "$old+newer" ] || fail "the newer version is not installed"
inside "$package" --self-test | tail -n 1 | grep -q 'all works here' || fail "the self-test after an upgrade"
echo "upgraded in place to $old+newer"

# the removal: the system is as it was, and what a user's program remembered is still there
inside mkdir -p "/root/.local/share/$package"
inside touch "/root/.local/share/$package/clean-ups.sqlite3"
remove() {
    inside apt-get purge -qq -y "$package" >/dev/null 2>&1 || fail "apt can't remove it"
}
remove
[ -e "$root/root/.local/share/$package/clean-ups.sqlite3" ] || fail "the user's data went too"
rm -r "$root/root/.local"
files >"$root/tmp/after"
diff "$root/tmp/before" "$root/tmp/after" >&2 || fail "the removal left something behind, or took too much"
echo "removed: the system is as before, the user's data is kept"

# a desktop's own tools: what opens pictures and folders, and the manual
inside apt-get install -qq -y --no-install-recommends desktop-file-utils shared-mime-info libglib2.0-bin man-db >/dev/null 2>&1 ||
    fail "the tools of a desktop can't be installed"
install_deb "$package.deb"
for type in inode/directory image/jpeg image/heic image/x-canon-cr2; do
    inside gio mime "$type" | grep -q org.dedupe.Dedupe.desktop || fail "Open with does not offer Dedupe for $type"
done
inside man dedupe-gui | grep -q 'dedupe-gui scan' || fail "man dedupe-gui shows nothing"
echo "Open with offers Dedupe for folders and pictures; man dedupe-gui shows its page"
remove
inside gio mime image/jpeg 2>&1 | grep -q org.dedupe.Dedupe.desktop && fail "Open with still offers Dedupe after the removal"
echo "all works in the clean root"

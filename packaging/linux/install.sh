#!/bin/sh
# Install Dedupe from this unpacked archive, for this user (default) or for all (as root).
# usage: ./install.sh [PREFIX]     default: ~/.local, or /usr/local as root
# Remove it again with PREFIX/lib/dedupe-gui/uninstall.sh; what it remembered stays, see docs/install.md.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
if [ "$(id -u)" = 0 ]; then
    prefix=${1:-/usr/local}
else
    prefix=${1:-$HOME/.local}
fi

if [ -e "$prefix/lib/dedupe-gui/uninstall.sh" ]; then
    "$prefix/lib/dedupe-gui/uninstall.sh"
fi
mkdir -p "$prefix/lib" "$prefix/bin" "$prefix/share"
cp -a "$here/lib/dedupe-gui" "$prefix/lib/"
ln -sf ../lib/dedupe-gui/dedupe-gui "$prefix/bin/dedupe-gui"
cp -a "$here/share/." "$prefix/share/"

list=$(cd "$here" && find share -type f)
cat >"$prefix/lib/dedupe-gui/uninstall.sh" <<END
#!/bin/sh
# Remove the program; photos, settings and what was remembered stay.
cd '$prefix' || exit 1
rm -f bin/dedupe-gui $(printf '%s ' $list)
rm -rf lib/dedupe-gui
END
chmod +x "$prefix/lib/dedupe-gui/uninstall.sh"

if command -v update-desktop-database >/dev/null; then
    update-desktop-database -q "$prefix/share/applications" || echo "The menu was not refreshed; log in again to see Dedupe in it."
fi
echo "Dedupe is installed. Start it from the menu or with $prefix/bin/dedupe-gui"

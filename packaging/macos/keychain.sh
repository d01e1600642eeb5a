#!/bin/sh
# On a build machine: put the signing certificate and the notary's password into a keychain of their own, for
# package.sh. Does nothing where the environment names no certificate.
#   DEDUPE_SIGN_CERTIFICATE   the "Developer ID Application" certificate with its key: a .p12 file in base64
#   DEDUPE_SIGN_PASSWORD      the .p12 file's password
#   DEDUPE_NOTARY_PROFILE     a name for what follows; without it nothing is notarised
#   DEDUPE_APPLE_ID, DEDUPE_APPLE_TEAM, DEDUPE_APPLE_PASSWORD   the account, its team, an app-specific password
set -eu
if [ -z "${DEDUPE_SIGN_CERTIFICATE:-}" ]; then
    echo "no certificate: the app will be signed ad hoc"
    exit 0
fi

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
keychain=$HOME/Library/Keychains/dedupe.keychain-db
password=$(uuidgen)
printf '%s' "$DEDUPE_SIGN_CERTIFICATE" | base64 --decode >"$folder/certificate.p12"

security create-keychain -p "$password" "$keychain"
security set-keychain-settings -lut 21600 "$keychain" # stays open for six hours
security unlock-keychain -p "$password" "$keychain"
security import "$folder/certificate.p12" -k "$keychain" -f pkcs12 -P "${DEDUPE_SIGN_PASSWORD:-}" -T /usr/bin/codesign
security set-key-partition-list -S apple-tool:,apple: -s -k "$password" "$keychain" >/dev/null
security list-keychains -d user -s "$keychain" "$HOME/Library/Keychains/login.keychain-db"

if [ -n "${DEDUPE_NOTARY_PROFILE:-}" ]; then
    xcrun notarytool store-credentials "$DEDUPE_NOTARY_PROFILE" --apple-id "$DEDUPE_APPLE_ID" \
        --team-id "$DEDUPE_APPLE_TEAM" --password "$DEDUPE_APPLE_PASSWORD"
fi

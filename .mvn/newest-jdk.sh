#!/bin/sh
# Says in one line what to do where no JDK 21 or newer is installed; Maven's own message speaks of something else.
# It only speaks: whether a JDK is found is decided by the toolchain right after it.
newest=0
for release in /usr/lib/jvm/*/release /opt/*/release "$HOME"/.jdks/*/release "$HOME"/.sdkman/candidates/java/*/release \
    "${JAVA_HOME:-/none}/release" "${JDK_HOME:-/none}/release"; do
  [ -f "$release" ] || continue
  major=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$release")
  [ "${major:-0}" -gt "$newest" ] && newest=$major
done
[ "$newest" -ge 21 ] && exit 0
echo "Jalon needs a JDK 21 or newer among the installed ones; the newest found is ${newest}. Install one, for example Temurin 21, and run this again."

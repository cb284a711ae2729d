#!/bin/sh
# Builds guard-init for Linux into dist/init: x64 with musl-gcc, arm64 with Debian's cross compiler (gcc-aarch64-linux-gnu).
#   scripts/build-init.sh           builds both; needs both compilers
#   scripts/build-init.sh --check   builds into a temporary folder and compares hashes; says which part it had to skip
# The same sources and the same compiler give the same bytes.
set -eu
LC_ALL=C
export LC_ALL

root=$(cd "$(dirname "$0")/.." && pwd)
sources=$root/src/init
dist=$root/dist/init

compile() { # compiler, into
  (cd "$sources" && SOURCE_DATE_EPOCH=0 "$1" -std=c11 -D_GNU_SOURCE -Wall -Wextra -Werror -O2 -static -s \
    -ffile-prefix-map="$sources=." -fno-ident -Wl,--build-id=none -o "$2" ./*.c)
  chmod 755 "$2"
}

hash_sources() {
  (cd "$sources" && cat ./*.c ./*.h | sha256sum | cut -d ' ' -f 1)
}

write_sums() {
  (cd "$dist" && sha256sum guard-init-linux-arm64 guard-init-linux-x64)
  echo "$(hash_sources)  sources of src/init"
}

differs() {
  echo "dist/init: $1; run scripts/build-init.sh and commit what it wrote" >&2
  failed=1
}

check_build() { # compiler, name
  if ! command -v "$1" > /dev/null; then
    echo "skipped: no $1, $2 was not rebuilt"
    return
  fi
  compile "$1" "$temporary/$2"
  if cmp -s "$temporary/$2" "$dist/$2"; then
    echo "same: $2"
  elif [ "$("$1" -dumpfullversion)" != "$built_with" ]; then
    echo "skipped: $2 was built with gcc $built_with, this is $("$1" -dumpfullversion)"
  else
    differs "$2 is not what the sources give"
  fi
}

check() {
  failed=0
  temporary=$(mktemp -d)
  trap 'rm -rf "$temporary"' EXIT
  built_with=$(cat "$dist/COMPILER" 2> /dev/null || echo unknown)
  write_sums > "$temporary/SHA256SUMS"
  cmp -s "$temporary/SHA256SUMS" "$dist/SHA256SUMS" || differs "SHA256SUMS does not match the sources or the binaries"
  check_build musl-gcc guard-init-linux-x64
  check_build aarch64-linux-gnu-gcc guard-init-linux-arm64
  exit "$failed"
}

if [ "${1-}" = --check ]; then
  check
fi
mkdir -p "$dist"
compile musl-gcc "$dist/guard-init-linux-x64"
compile aarch64-linux-gnu-gcc "$dist/guard-init-linux-arm64"
musl-gcc -dumpfullversion > "$dist/COMPILER"
write_sums > "$dist/SHA256SUMS"
cat "$dist/SHA256SUMS"

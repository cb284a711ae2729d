#!/bin/sh
# FlowForge Guard with a Node of its own. Sets no variable of the usual names: one that is exported would change for the command, too.
flowforge_launcher_fail() {
  echo "flowforge: $1" >&2
  exit 125
}

flowforge_launcher_self=$0
while [ -L "$flowforge_launcher_self" ]; do
  flowforge_launcher_target=$(readlink "$flowforge_launcher_self") ||
    flowforge_launcher_fail "$flowforge_launcher_self is a link and there is no readlink here: call the program that it points to"
  case $flowforge_launcher_target in
    /*) flowforge_launcher_self=$flowforge_launcher_target ;;
    *) flowforge_launcher_self=$(CDPATH='' cd -P -- "${flowforge_launcher_self%/*}/" && pwd)/$flowforge_launcher_target ;;
  esac
done
case $flowforge_launcher_self in
  */*) ;;
  *) flowforge_launcher_self=./$flowforge_launcher_self ;;
esac
flowforge_launcher_lib=$(CDPATH='' cd -P -- "${flowforge_launcher_self%/*}/lib" && pwd) ||
  flowforge_launcher_fail "the folder lib is not beside $flowforge_launcher_self: unpack the archive again, whole"

[ -e '@LOADER@' ] || flowforge_launcher_fail 'this build is for Linux on @ARCH@ with @LIBC@, and @LOADER@ is not here. On Alpine take the archive linuxmusl, elsewhere linux, for the processor that "uname -m" names.'
case @LIBC@ in
  glibc)
    flowforge_launcher_why=$(@LOADER@ --list "$flowforge_launcher_lib/node/bin/node" 2>&1 > /dev/null) ||
      flowforge_launcher_fail "its Node needs glibc 2.28 or newer and libstdc++ (Debian: apt-get install libstdc++6): $flowforge_launcher_why"
    ;;
  musl)
    # Older ones do not know the relocations of its libraries (DT_RELR), and Node would end with a segmentation fault.
    case $(@LOADER@ 2>&1) in
      *'Version 1.1.'* | *'Version 1.2.'[0-3]*) flowforge_launcher_fail 'its Node needs musl 1.2.4 or newer: Alpine 3.18 or newer' ;;
    esac
    ;;
esac
exec "$flowforge_launcher_lib/node/bin/node" "$flowforge_launcher_lib/dist/cli.js" "$@"

#!/bin/sh
# Sees to the system packages that make needs: installs them as root, else names them in one sentence.
# usage: system.sh python PYTHON | run | screen | test
set -eu

missing=""
need() { # need COMMAND-OR-FILE PACKAGE
    case "$1" in
        /*) [ -e "$1" ] || missing="$missing $2" ;;
        *) command -v "$1" > /dev/null 2>&1 || missing="$missing $2" ;;
    esac
}

lib() { # lib SONAME PACKAGE
    ldconfig -p 2> /dev/null | grep -q "$1" || missing="$missing $2"
}

case "$1" in
    python)
        "$2" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2> /dev/null || {
            echo "Python 3.11 eller nyare behövs; installera det och kör igen, eller ange det med make PYTHON=..." >&2
            exit 1
        }
        "$2" -c 'import ensurepip' 2> /dev/null || missing="$missing python3-venv"
        ;;
    run) ;;
    screen) # what Qt loads to open a window
        lib libEGL.so.1 libegl1
        lib libGL.so.1 libgl1
        lib libxkbcommon-x11.so.0 libxkbcommon-x11-0
        lib libxcb-cursor.so.0 libxcb-cursor0
        lib libxcb-icccm.so.4 libxcb-icccm4
        lib libxcb-keysyms.so.1 libxcb-keysyms1
        lib libfontconfig.so.1 libfontconfig1
        lib libdbus-1.so.3 libdbus-1-3
        ;;
    test)
        ls /usr/lib/postgresql/*/bin/initdb > /dev/null 2>&1 || missing="$missing postgresql"
        need javac default-jdk-headless
        need /usr/share/java/jaxb-runtime.jar libjaxb-java
        need /usr/share/java/jaxb-api.jar libjaxb-api-java
        need qpdf qpdf
        need pdftotext poppler-utils
        need /usr/sbin/cupsd cups
        need lpadmin cups-client
        need /usr/lib/cups/filter/pdftopdf cups-filters
        need ippeveprinter cups-ipp-utils
        need dbus-daemon dbus
        need gnome-keyring-daemon gnome-keyring
        lib libEGL.so.1 libegl1
        ;;
esac

[ -n "$missing" ] || exit 0
if [ "$(id -u)" = 0 ] && command -v apt-get > /dev/null 2>&1; then
    echo "Installerar:$missing" >&2
    apt-get update -q > /dev/null
    # shellcheck disable=SC2086
    DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $missing > /dev/null
else
    echo "Systempaket saknas; kör: sudo apt-get install$missing" >&2
    exit 1
fi

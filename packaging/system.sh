#!/bin/sh
# Sees to the system packages that make needs: installs them as root, else names them in one sentence.
# usage: system.sh python PYTHON | run | screen | audit | test | faults
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

qt() { # what Qt asks for also without a screen
    lib libglib-2.0.so.0 libglib2.0-0
    lib libEGL.so.1 libegl1
    lib libGL.so.1 libgl1
    lib libX11.so.6 libx11-6
    lib libxkbcommon.so.0 libxkbcommon0
    lib libfontconfig.so.1 libfontconfig1
    lib libfreetype.so.6 libfreetype6
    lib libdbus-1.so.3 libdbus-1-3
    lib libgssapi_krb5.so.2 libgssapi-krb5-2
    lib libbrotlidec.so.1 libbrotli1
    lib libzstd.so.1 libzstd1
}

screen() { # what Qt's libraries and its window plugins ask for, each by name: nothing else need bring them along
    qt
    lib libX11-xcb.so.1 libx11-xcb1
    lib libxcb.so.1 libxcb1
    for name in cursor:0 glx:0 icccm:4 image:0 keysyms:1 randr:0 render:0 render-util:0 shape:0 shm:0 sync:1 util:1 \
        xfixes:0 xkb:1; do
        lib "libxcb-${name%:*}.so.${name#*:}" "libxcb-${name%:*}${name#*:}"
    done
    lib libxkbcommon-x11.so.0 libxkbcommon-x11-0
    lib libwayland-client.so.0 libwayland-client0
    lib libwayland-cursor.so.0 libwayland-cursor0
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
    screen) screen ;;
    audit) # a screen without a display, and what a screen reader asks
        screen
        need Xvfb xvfb
        need xdotool xdotool
        need openbox openbox
        need dbus-daemon dbus
        need /usr/libexec/at-spi-bus-launcher at-spi2-core
        /usr/bin/python3 -c 'import gi; gi.require_version("Atspi", "2.0")' 2> /dev/null ||
            missing="$missing python3-gi gir1.2-atspi-2.0"
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
        qt
        ;;
    faults) # a screen for the fresh clone
        need git git
        need Xvfb xvfb
        need xwininfo x11-utils
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

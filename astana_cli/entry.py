"""Where the program starts: the garbage collector off (a look-up ends before it would pay), then the command line."""

import atexit
import gc
import sys

gc.disable()
atexit.register(gc.freeze)


def main() -> None:
    """Run `astana` on the words of the command line and exit with its code."""
    try:
        from astana_cli.cli.main import run

        run()
    except KeyboardInterrupt:
        sys.exit(130)

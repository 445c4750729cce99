"""`python -m astana_cli` is `astana`."""

from astana_cli.entry import main

main()

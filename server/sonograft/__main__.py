"""``python -m sonograft``."""

from sonograft.cli import main

main()

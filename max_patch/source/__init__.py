"""What writes the Max package: ``python max_patch/source/build.py``. Only the standard library is used."""

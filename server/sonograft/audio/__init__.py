"""Files of sound with what a DAW keeps in them, resampling, loudness."""

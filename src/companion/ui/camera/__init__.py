"""The camera as a scanner: frames in, codes out. QtMultimedia loads when the camera is first used."""

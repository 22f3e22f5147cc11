"""Measures, not tests: speed, rest and memory beside the thinnest stock Kivy program."""

"""Seeded random visitors go through a story: what each of them meets, and how long it takes."""

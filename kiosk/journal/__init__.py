"""Counts without traces: how often something happened on a day, never to whom or when."""

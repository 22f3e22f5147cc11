"""Looks at screens as people with weak eyes or large fingers meet them; needs no window."""

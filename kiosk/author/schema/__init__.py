"""JSON Schema of the content files, for completion, hover and checks while somebody writes."""

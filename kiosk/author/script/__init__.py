"""The screenplay: a whole story on paper, for reviewers and schools."""

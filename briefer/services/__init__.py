"""This room holds what a person can do: each verb one function, one transaction, one outcome."""

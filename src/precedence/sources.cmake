room(precedence keys.c order.c groups.c problems.c)

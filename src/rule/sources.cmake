room(rule options.c problems.c rules.c)

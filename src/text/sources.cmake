room(text column.c coverage.c dot.c faces.c fit.c fit_set.c lines.c measure.c names.c outline.c problems.c roles.c runs.c set.c shape.c)

room(artwork chart.c coverage.c kinds.c occasion.c problems.c settings.c theme.c)

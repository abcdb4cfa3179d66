room(solve muster.c order.c pins.c problems.c reason.c shortage.c solve.c unplaced.c)

room(solve census.c muster.c order.c pins.c problems.c reason.c reason_chair.c reason_list.c reason_order.c reasons.c seat_names.c shortage.c seating.c solve.c unplaced.c)

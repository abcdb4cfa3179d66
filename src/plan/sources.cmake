room(plan diff.c diff_write.c flip.c flip_words.c follow.c pair.c place.c plan.c problems.c read.c rows.c since.c words.c write.c)

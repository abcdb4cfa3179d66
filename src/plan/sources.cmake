room(plan plan.c problems.c write.c)

room(scene bounds.c copy.c outlined.c record.c read.c said.c)

room(event artwork.c build.c calendar.c check.c document.c draw.c fonts.c inputs.c load.c load_document.c load_files.c load_style.c new.c problems.c remarks.c request.c solve.c stocks.c wishes.c)

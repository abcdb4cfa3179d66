room(render draw.c formats.c hatch.c pdf.c pdf_boxes.c photo.c picture.c picture_check.c picture_images.c png.c problems.c svg.c svg_glyph.c svg_paint.c svg_picture.c svg_text.c whole.c words.c)

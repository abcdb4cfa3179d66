room(venue aisles.c block_shape.c blocks.c box.c chair_notes.c chair_numbers.c chairs.c check.c check_aisles.c check_faults.c
  check_figures.c check_floor.c check_problems.c check_rows.c check_sight.c check_told.c check_walls.c cloud_begin.c
  cloud_chain.c cloud_fit.c cloud_lines.c cloud_names.c cloud_order.c cloud_settle.c cloud_stack.c cloud_venue.c
  cloud_words.c doors.c export.c export_csv.c export_pretix.c export_xml.c fields.c furnishings.c geo.c geo_read.c hall.c import.c
  import_csv.c import_pretix.c import_problems.c import_svg.c labels.c near.c numbering.c outline.c place.c problems.c raise.c read.c
  rows.c sizes.c specs.c svg_box.c venue.c walls.c)
